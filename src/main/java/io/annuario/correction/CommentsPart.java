package io.annuario.correction;

import io.annuario.observation.Address;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The comments of a sheet: those of the office as they are, and what the marks say. */
final class CommentsPart {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String AUTHOR = "Annuario";

  /** The comments of a sheet that has none. */
  static final String NONE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
          + NAMESPACE
          + "\"><authors></authors><commentList></commentList></comments>";

  private final String text;
  private final NavigableMap<Address, Mark> left;
  private final Edits edits = new Edits();
  private int authors;

  CommentsPart(String text, NavigableMap<Address, Mark> marks) {
    this.text = text;
    this.left = new TreeMap<>(marks);
  }

  /** The part with what the marks say: below what the office wrote at the same cell. */
  String marked() throws NotAnnotated {
    Tags tags = new Tags(text);
    boolean isListed = false;
    while (tags.next()) {
      if (tags.opens("author")) {
        authors++;
      } else if (tags.opens("authors") && tags.isEmpty()) {
        edits.intoEmpty(tags, author(tags.prefix()));
      } else if (tags.closes("authors")) {
        edits.insert(tags.from(), author(tags.prefix()));
      } else if (tags.opens("comment")) {
        addTo(tags);
      } else if (tags.opens("commentList") && tags.isEmpty()) {
        edits.intoEmpty(tags, others(tags.prefix()));
        isListed = true;
      } else if (tags.closes("commentList")) {
        edits.insert(tags.from(), others(tags.prefix()));
        isListed = true;
      }
    }
    if (!isListed) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    return edits.apply(text);
  }

  /** The cells that have no comment of the office's: of these a drawing is missing. */
  NavigableMap<Address, Mark> added() {
    return left;
  }

  private void addTo(Tags tags) throws NotAnnotated {
    Mark mark = at(tags.attribute("ref"));
    if (mark == null || isSaidIn(tags, mark)) {
      tags.skip();
      return;
    }
    int depth = tags.depth();
    boolean isSaid = false;
    while (tags.next() && (tags.opens() || tags.depth() > depth)) {
      String more = run(tags.prefix(), "\n\n" + mark.comment());
      if (tags.opens("t") && tags.depth() == depth + 2) {
        // Beside a run a plain text would not be shown.
        edits.insert(tags.from(), "<" + tags.prefix() + "r>");
        tags.skip();
        edits.insert(tags.to(), "</" + tags.prefix() + "r>");
      } else if (!isSaid && tags.opens("text") && tags.isEmpty()) {
        edits.intoEmpty(tags, more);
        isSaid = true;
      } else if (!isSaid
          && (tags.closes("text") || tags.opens("rPh") || tags.opens("phoneticPr"))) {
        edits.insert(tags.from(), more);
        isSaid = true;
      }
    }
    if (!isSaid) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
  }

  /** Whether a comment says it already, in a return that came back as it was sent back. */
  private boolean isSaidIn(Tags tags, Mark mark) {
    int end = text.indexOf("</" + tags.prefix() + "comment>", tags.to());
    return end > 0 && text.substring(tags.to(), end).contains(Escaped.text(mark.comment()));
  }

  private @Nullable Mark at(@Nullable String cell) throws NotAnnotated {
    if (cell == null) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    try {
      return left.remove(Address.parse(cell));
    } catch (IllegalArgumentException odd) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
  }

  private static String author(String prefix) {
    return String.format(Locale.ROOT, "<%1$sauthor>%2$s</%1$sauthor>", prefix, AUTHOR);
  }

  private String others(String prefix) {
    StringBuilder comments = new StringBuilder();
    left.forEach(
        (cell, mark) ->
            comments.append(
                String.format(
                    Locale.ROOT,
                    "<%1$scomment ref=\"%2$s\" authorId=\"%3$d\"><%1$stext>%4$s</%1$stext>"
                        + "</%1$scomment>",
                    prefix,
                    cell,
                    authors,
                    run(prefix, mark.comment()))));
    return comments.toString();
  }

  private static String run(String prefix, String said) {
    return String.format(
        Locale.ROOT,
        "<%1$sr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>",
        prefix,
        Escaped.text(said));
  }
}
