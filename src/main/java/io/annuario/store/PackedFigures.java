package io.annuario.store;

import static java.util.Objects.requireNonNull;

import io.annuario.observation.Address;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures as bytes and reads them back: a fifth of what objects of them take, and what they
 * are put in order by stands first. Safe for threads. A figure is
 *
 * <pre>
 * int    length of all that follows
 * long   the places of its territory and its period
 * long   the places of its breakdown and its indicator
 * int    the number of its return
 * byte   qualifier, status, confidentiality, and how the value is written
 * long   a whole value, otherwise a text of it
 * int    row and column of its cell; -1 for none
 * int    the number of its sheet's name; -1 for none
 * text   what was read; length -1 where it is just the value
 * </pre>
 */
final class PackedFigures {

  /** Where in a figure stands what it is put in order by. */
  private static final int SUBJECT = Integer.BYTES;

  private static final int COUNTED = SUBJECT + Long.BYTES;
  private static final int MEMBER = COUNTED + Long.BYTES;

  /** Digits that fit into a long, whatever they are. */
  private static final int WHOLE_DIGITS = 18;

  private static final byte NONE = 0;
  private static final byte WHOLE = 1;
  private static final byte TEXT = 2;

  private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());
  private static final List<ObservationStatus> STATUSES = List.of(ObservationStatus.values());
  private static final List<ConfidentialityStatus> CONFIDENTIALITIES =
      List.of(ConfidentialityStatus.values());

  private final List<Vintage.Member> members;
  private final CodesInOrder codes;
  private final List<String> sheets = new ArrayList<>();
  private final Map<String, Integer> sheetNumbers = new HashMap<>();

  /**
   * @param members the returns, whose numbers are their places in the list
   */
  PackedFigures(List<Vintage.Member> members, CodesInOrder codes) {
    this.members = members;
    this.codes = codes;
  }

  /** The most bytes that a figure takes whose text has so many letters. */
  static int bytes(int letters) {
    return 136 + 2 * letters;
  }

  /**
   * Writes the figure that a result set stands on, as {@link FigureTable#select} has it.
   *
   * @param raw its text
   */
  void write(ResultSet row, int member, @Nullable String raw, ByteBuffer into) throws SQLException {
    int begin = into.position();
    into.putInt(0);
    into.putInt(codes.placeOf(row.getInt(2)));
    into.putInt(codes.placeOfPeriod(row.getInt(5)));
    into.putInt(codes.placeOf(row.getInt(4)));
    into.putInt(codes.placeOf(row.getInt(3)));
    into.putInt(member);
    into.put((byte) QUALIFIERS.indexOf(Qualifier.ofSign(row.getString(7))));
    into.put((byte) STATUSES.indexOf(ObservationStatus.valueOf(row.getString(8))));
    into.put((byte) CONFIDENTIALITIES.indexOf(ConfidentialityStatus.valueOf(row.getString(9))));
    BigDecimal value = ObservationRows.plain(row.getBigDecimal(6));
    if (value == null) {
      into.put(NONE);
    } else if (value.scale() == 0 && value.precision() <= WHOLE_DIGITS) {
      into.put(WHOLE);
      into.putLong(value.longValue());
    } else {
      into.put(TEXT);
      put(value.toPlainString(), into);
    }
    String cell = row.getString(12);
    Address address = cell == null ? null : Address.parse(cell);
    into.putInt(address == null ? -1 : address.row());
    into.putInt(address == null ? -1 : address.column());
    String sheet = row.getString(11);
    into.putInt(sheet == null ? -1 : sheet(sheet));
    if (raw == null) {
      into.putInt(-1);
    } else {
      put(raw, into);
    }
    into.putInt(begin, into.position() - begin - Integer.BYTES);
  }

  private synchronized int sheet(String name) {
    Integer known = sheetNumbers.get(name);
    if (known == null) {
      known = sheets.size();
      sheets.add(name);
      sheetNumbers.put(name, known);
    }
    return known;
  }

  private static void put(String text, ByteBuffer into) {
    into.putInt(text.length());
    for (int at = 0; at < text.length(); at++) {
      into.putChar(text.charAt(at));
    }
  }

  /** Orders figures by territory, period, breakdown and indicator, then by their returns. */
  static int compare(ByteBuffer one, int at, ByteBuffer other, int otherAt) {
    int subject = Long.compare(one.getLong(at + SUBJECT), other.getLong(otherAt + SUBJECT));
    if (subject != 0) {
      return subject;
    }
    int counted = Long.compare(one.getLong(at + COUNTED), other.getLong(otherAt + COUNTED));
    return counted != 0
        ? counted
        : Integer.compare(one.getInt(at + MEMBER), other.getInt(otherAt + MEMBER));
  }

  /** The return that a figure is of. */
  static int member(ByteBuffer bytes, int at) {
    return bytes.getInt(at + MEMBER);
  }

  /** Whether the territory of a figure is one in so many, by its code alone. */
  boolean isOneIn(int nth, ByteBuffer bytes, int at) {
    return Math.floorMod(codes.code(bytes.getInt(at + SUBJECT)).hashCode(), nth) == 0;
  }

  Observation read(ByteBuffer bytes, int at) {
    ByteBuffer from = bytes.duplicate().position(at + SUBJECT);
    String territory = codes.code(from.getInt());
    int period = from.getInt();
    int breakdown = from.getInt();
    Key key =
        new Key(
            territory, codes.code(from.getInt()), codes.period(period), codes.breakdown(breakdown));
    Vintage.Member member = members.get(from.getInt());
    Qualifier qualifier = QUALIFIERS.get(from.get());
    ObservationStatus status = STATUSES.get(from.get());
    ConfidentialityStatus confidentiality = CONFIDENTIALITIES.get(from.get());
    BigDecimal value = value(from);
    int row = from.getInt();
    int column = from.getInt();
    int sheet = from.getInt();
    String raw = text(from);
    return new Observation(
        member.reading().source().office(),
        key,
        value,
        qualifier,
        status,
        confidentiality,
        raw == null ? requireNonNull(value).toPlainString() : raw,
        new Place(
            member.file(),
            sheet < 0 ? null : sheets.get(sheet),
            row < 0 ? null : new Address(row, column)));
  }

  private static @Nullable BigDecimal value(ByteBuffer from) {
    return switch (from.get()) {
      case NONE -> null;
      case WHOLE -> BigDecimal.valueOf(from.getLong());
      default -> new BigDecimal(text(from));
    };
  }

  private static @Nullable String text(ByteBuffer from) {
    int length = from.getInt();
    if (length < 0) {
      return null;
    }
    char[] letters = new char[length];
    for (int at = 0; at < length; at++) {
      letters[at] = from.getChar();
    }
    return new String(letters);
  }
}
