package io.annuario.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import io.annuario.observation.SafeText;

/**
 * Where all texts of a page pass that are not the template's own: none becomes markup, and what
 * steers without being seen, such as a mark of writing direction, is shown.
 */
final class VisibleOutput extends OwaspHtmlTemplateOutput {

  VisibleOutput(TemplateOutput target) {
    super(target);
  }

  @Override
  public void writeUserContent(String text) {
    super.writeUserContent(SafeText.visible(text));
  }
}
