package io.annuario.privacy;

import java.util.regex.Pattern;

/** Who answers for a return and how to reach them, which is no detail about a person counted. */
final class ContactLine {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?iu)^[\\s*•·–-]*(?:il |la |lo |l['’]|the"
              + " )?(?:dirigente|responsabile|direttor[ei]|direttrice|funzionari[oa]|compilat(?:o|ore|a|rice)|redatto|redattore|a"
              + " cura di|referent[ei]|firma(?:to|tario)?|f\\.to|visto|comandante|capo"
              + " |questore|prefetto|vice questore|primo dirigente|contatt[oi]|per (?:ulteriori"
              + " )?(?:informazioni|chiarimenti|contatti)|info|ufficio|e-?mail|posta"
              + " elettronica|pec\\b|p\\.e\\.c|tel\\b|telefono|fax|recapit[oi]|inviare|trasmettere|restituire|scrivere"
              + " a|da inviare|sede\\b|compiled|prepared|contact|signed|head"
              + " of|director|manager|for (?:further"
              + " )?(?:information|enquiries|queries)|enquiries|send to|return"
              + " to|submit|phone|telephone|responsible|officer in charge"
              + "|ansprechpartner|kontakt|leiter|unterschrift|responsable|contacto|courriel)");

  private ContactLine() {}

  /** Whether a text begins as such lines do. */
  static boolean begins(String text) {
    return BEGINNING.matcher(text).find();
  }
}
