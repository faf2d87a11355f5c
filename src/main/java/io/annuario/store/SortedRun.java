package io.annuario.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Packed figures in their order, in memory or on the disk; each reading goes from the first on. */
sealed interface SortedRun extends Closeable {

  /** Goes through the figures. */
  interface Walk {
    /** Goes on to the next figure; false after the last. */
    boolean next();

    /** Where the figure is. */
    ByteBuffer bytes();

    int at();
  }

  Walk walk();

  /** In memory. */
  final class InMemory implements SortedRun {

    private final ByteBuffer bytes;
    private final int[] begins;

    private InMemory(ByteBuffer bytes, int[] begins) {
      this.bytes = bytes;
      this.begins = begins;
    }

    /** Puts figures in order; those that are equal stay as they came. */
    static InMemory of(ByteBuffer bytes) {
      int count = 0;
      for (int at = 0; at < bytes.limit(); at += Integer.BYTES + bytes.getInt(at)) {
        count++;
      }
      Integer[] begins = new Integer[count];
      int number = 0;
      for (int at = 0; at < bytes.limit(); at += Integer.BYTES + bytes.getInt(at)) {
        begins[number++] = at;
      }
      Arrays.sort(begins, (one, other) -> PackedFigures.compare(bytes, one, bytes, other));
      return new InMemory(bytes, Arrays.stream(begins).mapToInt(Integer::intValue).toArray());
    }

    @Override
    public Walk walk() {
      return new Walk() {
        private int number = -1;

        @Override
        public boolean next() {
          return ++number < begins.length;
        }

        @Override
        public ByteBuffer bytes() {
          return bytes;
        }

        @Override
        public int at() {
          return begins[number];
        }
      };
    }

    /** The same on the disk, in a file that nobody sees and that is gone with this process. */
    OnDisk setAside() {
      try {
        Path file = Files.createTempFile("annuario-", ".figures");
        FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
          int longest = 0;
          for (int begin : begins) {
            longest = Math.max(longest, Integer.BYTES + bytes.getInt(begin));
          }
          ByteBuffer block = ByteBuffer.allocate(Math.max(OnDisk.BLOCK, longest));
          for (int begin : begins) {
            int length = Integer.BYTES + bytes.getInt(begin);
            if (block.remaining() < length) {
              write(block.flip(), channel);
              block.clear();
            }
            block.put(bytes.slice(begin, length));
          }
          write(block.flip(), channel);
          return new OnDisk(channel, block.capacity());
        } catch (IOException failure) {
          channel.close();
          throw failure;
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static void write(ByteBuffer block, FileChannel channel) throws IOException {
      while (block.hasRemaining()) {
        channel.write(block);
      }
    }

    @Override
    public void close() {}
  }

  /**
   * On the disk.
   *
   * @param most bytes that are read at once, no figure being longer
   */
  record OnDisk(FileChannel channel, int most) implements SortedRun {

    private static final int BLOCK = 256 << 10;

    @Override
    public Walk walk() {
      return new Walk() {
        private final ByteBuffer block = ByteBuffer.allocate(most).limit(0);
        private long position;
        private int at;
        private int after;

        @Override
        public boolean next() {
          at = after;
          if (!holds(Integer.BYTES) || !holds(Integer.BYTES + block.getInt(at))) {
            fill();
          }
          if (at == block.limit()) {
            return false;
          }
          after = at + Integer.BYTES + block.getInt(at);
          return true;
        }

        private boolean holds(int bytes) {
          return block.limit() - at >= bytes;
        }

        private void fill() {
          try {
            block.position(at).compact();
            at = 0;
            int read = 0;
            while (read >= 0 && block.hasRemaining()) {
              read = channel.read(block, position);
              position += Math.max(0, read);
            }
            block.flip();
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        }

        @Override
        public ByteBuffer bytes() {
          return block;
        }

        @Override
        public int at() {
          return at;
        }
      };
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
