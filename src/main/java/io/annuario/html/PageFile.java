package io.annuario.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.annuario.observation.OwnFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * A page on disk, for its owner alone: it appears as a whole or not at all, in the place of an
 * earlier one.
 */
public final class PageFile {

  /** Templates ask for one; nothing is to be added to what they say. */
  private static final HtmlInterceptor NONE =
      new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(
            String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
      };

  private PageFile() {}

  /** A template with what it is about. */
  @FunctionalInterface
  public interface Template {
    void render(HtmlTemplateOutput output, HtmlInterceptor none) throws IOException;
  }

  /** Writes it while it is rendered: a page may be larger than what it is made of. */
  public static void write(Path target, Template template) throws IOException {
    OwnFiles.folder(Objects.requireNonNull(target.toAbsolutePath().getParent()));
    try {
      OwnFiles.replace(target, draft -> render(template, draft));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /** Half of a character pair is written as a question mark; a stricter encoder would fail. */
  private static void render(Template template, Path draft) throws IOException {
    try (Writer writer =
        new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(draft), UTF_8))) {
      template.render(new VisibleOutput(new WriterOutput(writer)), NONE);
    }
  }

  /** Takes a page away, and what a process that died while it wrote it has left. */
  public static void delete(Path target) throws IOException {
    Files.deleteIfExists(target);
    Files.deleteIfExists(OwnFiles.draft(target));
  }
}
