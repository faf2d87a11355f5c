package io.annuario.extraction.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number format, read as Excel shows it (ECMA-376 part 1, 18.8.31): which of its sections a
 * number takes, and what stands there beside the digits.
 */
final class NumberFormat {

  private final List<FormatSection> sections;
  private final boolean hidesTexts;

  private NumberFormat(List<FormatSection> sections) {
    this.sections = sections;
    this.hidesTexts = sections.size() > 3 && sections.get(3).showsNothing();
  }

  static NumberFormat of(String code) {
    List<FormatSection> sections = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= code.length(); at++) {
      char character = at == code.length() ? ';' : code.charAt(at);
      if (character == ';') {
        sections.add(FormatSection.of(code.substring(from, at)));
        from = at + 1;
      } else {
        at = endOfLiteral(code, at);
      }
    }
    return new NumberFormat(List.copyOf(sections));
  }

  /** The last character of what begins here, in which a semicolon separates nothing. */
  private static int endOfLiteral(String code, int at) {
    return switch (code.charAt(at)) {
      case '"' -> {
        int end = code.indexOf('"', at + 1);
        yield end < 0 ? code.length() - 1 : end;
      }
      case '[' -> {
        int end = code.indexOf(']', at + 1);
        yield end < 0 ? at : end;
      }
      case '\\', '_', '*' -> Math.min(at + 1, code.length() - 1);
      default -> at;
    };
  }

  boolean hidesTexts() {
    return hidesTexts;
  }

  FormatSection sectionOf(BigDecimal value) {
    int count = Math.min(3, sections.size());
    boolean conditional = sections.stream().limit(3).anyMatch(FormatSection::isConditional);
    if (!conditional) {
      int sign = value.signum();
      return sections.get(sign < 0 && count > 1 ? 1 : sign == 0 && count > 2 ? 2 : 0);
    }
    // The last section is for all that no condition took.
    for (int at = 0; at < sections.size() - 1; at++) {
      FormatSection section = sections.get(at);
      if (section.isConditional() ? section.takes(value) : value.signum() < 0) {
        return section;
      }
    }
    FormatSection last = sections.get(sections.size() - 1);
    return last.isConditional() && !last.takes(value) ? FormatSection.GENERAL : last;
  }
}
