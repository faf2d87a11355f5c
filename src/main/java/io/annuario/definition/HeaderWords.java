package io.annuario.definition;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of table frames in Italian, English, French, Spanish and German that every job knows.
 * Collected from the tables of national statistical institutes and ministries.
 */
public final class HeaderWords {

  private static final Map<Role, String> BUILT_IN = new EnumMap<>(Role.class);

  static {
    BUILT_IN.put(
        Role.TERRITORY,
        """
        territorio|territori|area territoriale|area geografica|ripartizione|ripartizioni
        ripartizione geografica|ripartizioni geografiche|ripartizione territoriale|regione|regioni
        regioni e province autonome|provincia|province|regioni e ripartizioni geografiche|comune
        comuni|stato|stati|paese|paesi|stato membro|stati membri|nazione|luogo|località
        territory|territories|area|areas|region|regions|province|provinces|county|counties|state
        states|country|countries|geography|police force|police force area|force|force name|member
        member state|member states|location|place|ref area|reference area|geo
        territoire|territoires|région|régions|département|départements|pays|lieu|membre|état membre
        territorio|comunidad autónoma|comunidades autónomas|ccaa|cc.aa.|provincia|provincias|país
        países|lugar|miembro|estado miembro
        gebiet|bundesland|land|länder|region|regionen|kreis|staat|ort|mitgliedstaat
        الدولة|البلد|المنطقة|الإقليم|العضو
        """);
    BUILT_IN.put(
        Role.CODE,
        """
        codice|cod.|codice istat|cod. istat|codice regione|cod. reg.|codice territorio|cod. prov.
        codice provincia|sigla|sigla provincia|codice indicatore|codici|nuts|nuts 1|nuts 2|nuts 3
        istat|code|codes|area code|region code
        country code|ons code|fips code|geo code|territory code|indicator code|code insee|code région
        code géographique|código|cód.|clave|schlüssel|kennziffer
        """);
    BUILT_IN.put(
        Role.INDICATOR,
        """
        indicatore|indicatori|voce|voci|reato|reati|delitto|delitti|tipo di reato|tipologia di reato
        tipologia reato|tipo reato|tipo delitto|tipo di delitto|tipologia|tipologie|descrizione
        descrizione reato|attività|fenomeno|misura|tipo dato|tipo di dato|descrizione attività
        indicator|indicators|offence|offences|offense|offenses|item|items|measure|measures|crime
        offence type|offence group|offense type|activity|description|category|type|topic
        indicateur|indicateurs|infraction|infractions|rubrique|activité|mesure|intitulé
        indicador|indicadores|delito|delitos|infracción penal|infracciones penales|concepto|actividad
        medida|tipología|tipología penal|indikator|merkmal|straftat|delikt|position|kennzahl
        المؤشر|البيان|البند
        """);
    BUILT_IN.put(
        Role.VALUE,
        """
        valore|valori|valori assoluti|valore assoluto|v.a.|numero|numeri|n.|nr.|n°|#|num.|quantità
        conteggio|dato|dati|osservazione|consistenza|value|values|number|numbers|no.|count|counts
        figure|figures|obs value|observation value|amount|quantity|valeur|valeurs|nombre|effectif
        effectifs|chiffre|chiffres|valor|valores|número|núm.|cantidad|datos|cifra|cifras|wert|werte
        anzahl|zahl|العدد|القيمة
        """);
    BUILT_IN.put(
        Role.TOTAL,
        """
        totale|totali|totale complessivo|totale generale|tot.|in totale|complesso|in complesso
        totale nazionale|totale regioni|totale regionale|totale provinciale|somma|total|totals
        grand total|sum|overall|all|total général|ensemble|total nacional|suma|total general
        totales|gesamt|insgesamt|summe|gesamtsumme|zusammen|المجموع|الإجمالي|المجموع الكلي
        """);
    BUILT_IN.put(
        Role.PERIOD,
        """
        anno|anni|periodo|periodi|periodo di riferimento|anno di riferimento|data|mese|trimestre
        semestre|time|tempo|year|years|period|periods|time period|reference year|financial year
        reference period|date|month|quarter|année|années|période|mois|an|año|años|período|mes
        jahr|jahre|zeitraum|berichtsjahr|monat|quartal|السنة|العام|الفترة
        """);
    BUILT_IN.put(
        Role.FLAG,
        """
        flag|flags|stato del dato|stato dato|stato osservazione|segno|simbolo|marker|obs status
        observation status|status|obs flag|obs conf|confidentiality|riservatezza|qualificatore
        drapeau|statut|indicador de estado|estado del dato|kennzeichen
        """);
    BUILT_IN.put(
        Role.OFFICE,
        """
        ufficio|uffici|ufficio rilevatore|centro|centro operativo|compartimento|sezione|sezione operativa
        ente|reparto|cosc|sosc|office|offices|centre|center|reporting office|unit name|agency|bureau
        service|oficina|centro operativo|dienststelle|behörde
        """);
    BUILT_IN.put(
        Role.NOTE,
        """
        nota|note|n.b.|nb|fonte|fonti|avvertenza|avvertenze|osservazioni|annotazioni|commento|commenti
        segni convenzionali|legenda|elaborazione|source|sources|notes|footnote|footnotes|comment
        comments|remark|remarks|legend|key|remarque|remarques|observations|commentaire|légende|champ
        lecture|fuente|fuentes|notas|observaciones|comentarios|quelle|quellen|anmerkung|anmerkungen
        hinweis|bemerkung|المصدر|ملاحظة|ملاحظات
        """);
    BUILT_IN.put(
        Role.RATE,
        """
        %|‰|per cento|percento|percentuale|percentuali|per mille|per 100.000|per 100 000|per 100000
        per 100mila|per 10.000|per 10 000|per 1.000|per 1 000|per 1000|ogni 100.000|ogni 100 000
        per 100 abitanti|per mille abitanti|per 100,000|per 10,000|per 1,000|x 100.000|x 1.000
        tasso|tassi|incidenza|variazione|variazioni|var|scostamento|differenza|diff|quoziente
        percent|percentage|per cent|pct|rate|rates|ratio|share|change|variation|difference|pour 100 000
        pour 1000|pour 1 000|pour cent|pourcentage|taux|évolution|écart|part en|por 100.000
        por 1.000|por cien|porcentaje|tasa|tasas|variación|diferencia|je 100.000|je 100 000|prozent
        anteil|veränderung|rate je|quote|نسبة|النسبة|معدل|التغير
        """);
    BUILT_IN.put(
        Role.UNIT,
        """
        unità di misura|unità|u.m.|unit|units|unit of measure|unit measure|unité|unité de mesure
        unidad|unidad de medida|einheit|maßeinheit|unit mult|الوحدة
        """);
    BUILT_IN.put(
        Role.PART,
        """
        di cui|dei quali|delle quali|tra cui|tra i quali|fra cui|di queste|di questi|of which
        of whom|of these|thereof|dont|parmi lesquels|de los cuales|de las cuales|de ellos
        de los que|davon|darunter|منهم|منها
        """);
  }

  private static final Set<String> TOTALS =
      Arrays.stream(BUILT_IN.getOrDefault(Role.TOTAL, "").split("[|\\n]", -1))
          .map(Label::normalise)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  /** The words of one role that may begin, contain or be a label; normalised. */
  private final Map<Role, Set<String>> byRole = new EnumMap<>(Role.class);

  private final Map<String, Set<Role>> byWord = new HashMap<>();

  /**
   * @param added the words that a job adds to the built-in ones
   */
  public HeaderWords(Map<Role, Set<String>> added) {
    for (Role role : Role.values()) {
      Set<String> words = new LinkedHashSet<>();
      BUILT_IN
          .getOrDefault(role, "")
          .lines()
          .flatMap(line -> Arrays.stream(line.split("\\|")))
          .forEach(word -> words.add(Label.normalise(word)));
      added.getOrDefault(role, Set.of()).forEach(word -> words.add(Label.normalise(word)));
      words.remove("");
      byRole.put(role, words);
      words.forEach(
          word -> byWord.computeIfAbsent(word, key -> EnumSet.noneOf(Role.class)).add(role));
    }
  }

  /**
   * The roles of a label: those of the whole label; RATE also when a rate's word stands anywhere in
   * it, NOTE and PART also when it begins with one of theirs.
   *
   * @param label normalised
   */
  public Set<Role> rolesOf(String label) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(byWord.getOrDefault(label, Set.of()));
    for (int start = 0; start >= 0 && !label.isEmpty(); start = nextWord(label, start)) {
      if (wordsAt(label, start, Role.RATE) > 0) {
        roles.add(Role.RATE);
      }
    }
    if (roles.isEmpty() && TerritoryCodes.areNamedBy(label, byRole)) {
      roles.add(Role.CODE);
    }
    for (Role role : new Role[] {Role.NOTE, Role.PART}) {
      if (wordsAt(label, 0, role) > 0) {
        roles.add(role);
      }
    }
    return roles;
  }

  /** Every word of every role, normalised. */
  Set<String> all() {
    return byWord.keySet();
  }

  /** Whether a normalised label is a total's word in every job. */
  static boolean isTotal(String label) {
    return TOTALS.contains(label);
  }

  /** Whether a normalised label announces codes, and says that they are those of territories. */
  boolean isOfTerritoryCodes(String label) {
    return byWord.getOrDefault(label, Set.of()).contains(Role.CODE)
        ? TerritoryCodes.mention(label, byRole)
        : TerritoryCodes.areNamedBy(label, byRole);
  }

  /**
   * The label without a role's words at its beginning or, failing that, at its end; itself when
   * there are none.
   */
  String without(Role role, String label) {
    int first = wordsAt(label, 0, role);
    if (first > 0) {
      return label.substring(first).strip();
    }
    for (int start = nextWord(label, 0); start >= 0; start = nextWord(label, start)) {
      if (byRole.getOrDefault(role, Set.of()).contains(label.substring(start))) {
        return label.substring(0, start).strip();
      }
    }
    return label;
  }

  private static int nextWord(String label, int start) {
    int space = label.indexOf(' ', start);
    return space < 0 ? -1 : space + 1;
  }

  /** The length of the longest words of a role that stand at a position; 0 when none does. */
  private int wordsAt(String label, int start, Role role) {
    Set<String> words = byRole.getOrDefault(role, Set.of());
    int longest = 0;
    int end = start;
    // No role has words of more than five parts.
    for (int parts = 0; parts < 5 && end < label.length(); parts++) {
      int space = label.indexOf(' ', end);
      end = space < 0 ? label.length() : space;
      if (words.contains(label.substring(start, end))) {
        longest = end - start;
      }
      end++;
    }
    return longest;
  }
}
