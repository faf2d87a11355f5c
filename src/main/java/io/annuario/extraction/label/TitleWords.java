package io.annuario.extraction.label;

import io.annuario.definition.Label;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of titles that make nothing less of what is counted, in five languages. */
final class TitleWords {

  private static final String WORDS =
      """
      di del dello dell della dei degli delle d l il lo la i gli le e ed o a ad al allo all alla ai
      agli alle in nel nello nell nella nei negli nelle per da dal dall dalla dai dalle su sul sulla tra
      fra secondo ogni
      tutti tutte tabella tavola prospetto quadro riepilogo riepilogativo riepilogativa riassuntivo
      riassuntiva riassunto sintesi dati dato statistica statistiche statistico rilevazione raccolta
      relazione rapporto report annuale annuali anno valori valore assoluti assoluto numero numeri
      totale totali cifre elenco lista dettaglio serie storica regione regioni provincia province
      distribuzione ripartizione confronto andamento situazione modulo modello scheda allegato foglio
      parte definitivi definitivo definitive provvisori provvisorio provvisorie aggiornamento invio
      copia bozza finale polizia postale cibernetica sicurezza questura questure ministero interno
      dipartimento direzione centrale compartimento istituto nazionale repubblica italiana
      the of and or by per on at for to from an as all its their table data statistics statistical
      summary overview yearly annual figures figure counts count number numbers total totals list
      detail details breakdown series final provisional preliminary revised return form survey
      collection results values absolute year years draft copy version police ministry department
      directorate bureau institute national region regions county
      der die das dem den und oder nach je im von vom zu zur für am auf tabelle daten statistik
      übersicht bericht jahresbericht zahlen anzahl zahl insgesamt ergebnis ergebnisse endgültig
      endgültige vorläufig vorläufige liste absolut jahr jahre polizei polizeiliche ministerium
      bundesamt landesamt kriminalamt kriminalstatistik land länder
      et ou du de des les par selon dans en sur au aux tableau données résumé synthèse annuelle nombre
      chiffres ensemble résultats définitif définitifs provisoire provisoires ministère préfecture
      région régions direction
      y los las el por según cuadro datos estadística estadísticas resumen informe anual cifras
      resultados definitivo definitivos ministerio dirección instituto policía
      sesso genere età eta classe classi fascia fasce gruppo gruppi grande grandi residenza
      cittadinanza nazionalità sex gender age class classes group groups band bands broad residence
      citizenship nationality geschlecht alter altersgruppe altersgruppen altersklasse altersklassen
      staatsangehörigkeit wohnort sexe âge âges grand grands grandes groupe groupes tranche tranches
      quinquennal quinquennaux résidence nationalité département départements sexo edad edades grupo
      grupos residencia nacionalidad provincia provincias comunidad comunidades
      stima stime elaborazione elaborazioni monitoraggio indagine indagini censimento indicatore
      indicatori cruscotto ufficio uffici servizio sezione comando carabinieri riferimento periodo
      fonte fonti aggiornato aggiornati pagina
      estimate estimates survey surveys census monitor monitoring dashboard indicator indicators
      office unit section source sources page reference period released published extracted
      schätzung schätzungen erhebung zensus quelle stand seite berichtsjahr
      estimation estimations enquête recensement source indicateurs page
      estimación estimaciones encuesta censo fuente página
      v2 v3 def rev ver
      """;

  private TitleWords() {}

  static Set<String> plain() {
    return Arrays.stream(WORDS.split("\\s+", -1))
        .map(Label::normalise)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
