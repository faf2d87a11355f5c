package io.annuario.store;

import io.annuario.observation.Phrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be the matter with a database, with what to do; %s is the server, or nothing. */
enum DatabaseTrouble {
  UNKNOWN_HOST(
      Set.of(),
      "Nessuno conosce il nome del server del database%s.",
      "Nobody knows the name of the database server%s.",
      "Controllare il nome in SPRING_DATASOURCE_URL.",
      "Check the name in SPRING_DATASOURCE_URL."),
  UNKNOWN_PROXY(
      Set.of(),
      "Nessuno conosce il nome in socksProxyHost, del proxy verso il server del database%s.",
      "Nobody knows the name in socksProxyHost, of the proxy to the database server%s.",
      "Correggere socksProxyHost, o toglierlo, in SPRING_DATASOURCE_URL o nelle opzioni di Java.",
      "Correct socksProxyHost, or remove it, in SPRING_DATASOURCE_URL or in the options of Java."),
  NO_NAMES(
      Set.of(),
      "Il nome del server del database%s ora non si può cercare.",
      "The name of the database server%s cannot be looked up at the moment.",
      "Controllare che questa macchina raggiunga la rete, poi rilanciare.",
      "Check that this machine reaches the network, then run again."),
  MALFORMED_URL(
      Set.of(),
      "L'indirizzo del database%s è scritto male, o ha un'opzione che non esiste.",
      "The address of the database%s is malformed, or has an option that does not exist.",
      "Correggere SPRING_DATASOURCE_URL, per esempio jdbc:mysql://server:3306/annuario.",
      "Correct SPRING_DATASOURCE_URL, for example jdbc:mysql://server:3306/annuario."),
  MALFORMED_SERVER(
      Set.of(),
      "Nell'indirizzo del database%s il server, tra // e /, è scritto male.",
      "In the address of the database%s the server, between // and /, is malformed.",
      "Scriverlo in SPRING_DATASOURCE_URL come nome:3306; una password con segni come : / @ va in"
          + " SPRING_DATASOURCE_PASSWORD.",
      "Write it in SPRING_DATASOURCE_URL as name:3306; a password with signs such as : / @ belongs"
          + " in SPRING_DATASOURCE_PASSWORD."),
  MALFORMED_OPTIONS(
      Set.of(),
      "Nell'indirizzo del database%s le opzioni, dietro ?, sono scritte male.",
      "In the address of the database%s the options, behind ?, are malformed.",
      "Scriverle in SPRING_DATASOURCE_URL come nome=valore, con & tra l'una e l'altra, e in un"
          + " valore %25 per % e %26 per &.",
      "Write them in SPRING_DATASOURCE_URL as name=value, with & between them, and in a value %25"
          + " for % and %26 for &."),
  NO_DATABASE(
      Set.of(),
      "L'indirizzo del database%s non dice il nome del database.",
      "The address of the database%s does not name a database.",
      "Aggiungerlo in SPRING_DATASOURCE_URL dietro il server, per esempio"
          + " jdbc:mysql://server:3306/annuario.",
      "Add it in SPRING_DATASOURCE_URL behind the server, for example"
          + " jdbc:mysql://server:3306/annuario."),
  SESSION_VARIABLES(
      Set.of(),
      "Il server del database%s non accetta le variabili in sessionVariables.",
      "The database server%s does not accept the variables in sessionVariables.",
      "Correggere sessionVariables in SPRING_DATASOURCE_URL, o toglierlo.",
      "Correct sessionVariables in SPRING_DATASOURCE_URL, or remove it."),
  PRIMARY_KEY_REQUIRED(
      Set.of(3750),
      "Il server del database%s vuole una chiave primaria in ogni tabella, e alcune di Spring"
          + " Batch non l'hanno.",
      "The database server%s wants a primary key in every table, and some of Spring Batch's have"
          + " none.",
      "Togliere sql_require_primary_key finché le tabelle non sono create (docs/database.md).",
      "Turn sql_require_primary_key off until the tables have been made (docs/database.md)."),
  UNREACHABLE(
      Set.of(),
      "Il server del database%s non risponde.",
      "The database server%s does not answer.",
      "Controllare che sia acceso e raggiungibile da questa macchina, poi rilanciare.",
      "Check that it is running and can be reached from this machine, then run again."),
  WRONG_PASSWORD(
      Set.of(1045, 1698, 1862, 28000),
      "Il server del database%s rifiuta il nome utente o la password.",
      "The database server%s refuses the user name or the password.",
      "Controllare SPRING_DATASOURCE_USERNAME e SPRING_DATASOURCE_PASSWORD.",
      "Check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD."),
  TLS_REQUIRED(
      Set.of(3159),
      "Il server del database%s accetta solo connessioni TLS.",
      "The database server%s accepts TLS connections only.",
      "Togliere sslMode=DISABLED da SPRING_DATASOURCE_URL.",
      "Remove sslMode=DISABLED from SPRING_DATASOURCE_URL."),
  TLS_REFUSED(
      Set.of(),
      "Con il server del database%s non si è potuta aprire una connessione TLS fidata.",
      "No trusted TLS connection to the database server%s could be opened.",
      "Controllare il suo certificato e sslMode in SPRING_DATASOURCE_URL (docs/database.md).",
      "Check its certificate, and sslMode in SPRING_DATASOURCE_URL (docs/database.md)."),
  KEY_NOT_FETCHED(
      Set.of(),
      "Senza TLS il server del database%s dovrebbe mandare una chiave per la password.",
      "Without TLS the database server%s would have to send a key for the password.",
      "Attivare TLS: sul server, e senza sslMode=DISABLED in SPRING_DATASOURCE_URL. Oppure"
          + " aggiungervi allowPublicKeyRetrieval=true.",
      "Turn TLS on: at the server, and without sslMode=DISABLED in SPRING_DATASOURCE_URL. Or add"
          + " allowPublicKeyRetrieval=true to it."),
  UNKNOWN_DATABASE(
      Set.of(1049),
      "Il server%s non ha un database con quel nome.",
      "The server%s has no database of that name.",
      "Crearlo (docs/database.md dice come), o correggere SPRING_DATASOURCE_URL.",
      "Create it (docs/database.md says how), or correct SPRING_DATASOURCE_URL."),
  MISSING_RIGHTS(
      Set.of(1044, 1142, 1143, 1227, 1370),
      "All'utente del database%s mancano dei diritti.",
      "The user of the database%s lacks rights.",
      "Concedergli quelli elencati in docs/database.md.",
      "Grant those that docs/database.md lists."),
  READ_ONLY(
      Set.of(1290, 1792, 1836, 90097),
      "Il database%s è in sola lettura.",
      "The database%s is read-only.",
      "Usare il server principale, non una replica; per il file, controllare i permessi.",
      "Use the primary server, not a replica; for a file, check its permissions."),
  DISK_FULL(
      Set.of(1021, 1114),
      "Il disco del database%s è pieno.",
      "The disk of the database%s is full.",
      "Liberare spazio, poi rilanciare.",
      "Make room, then run again."),
  TOO_MANY(
      Set.of(1040, 1203, 1226),
      "Il server del database%s ha già troppe connessioni aperte.",
      "The database server%s already has too many connections open.",
      "Rilanciare più tardi, o alzarne il limite.",
      "Run again later, or raise its limit."),
  LOCKED(
      Set.of(1205, 1213, 40001, 50200),
      "Il database%s è occupato da un'altra transazione.",
      "The database%s is held by another transaction.",
      "Rilanciare più tardi.",
      "Run again later."),
  FILE(
      Set.of(90024, 90025, 90028, 90031, 90062, 90124),
      "Il file del database%s non si può aprire o scrivere.",
      "The file of the database%s cannot be opened or written.",
      "Controllare che la cartella di uscita esista e che si possa scriverci.",
      "Check that the output folder exists and can be written to."),
  DAMAGED(
      Set.of(90030, 90048),
      "Il file del database%s è danneggiato o di un'altra versione di H2.",
      "The file of the database%s is damaged, or of another version of H2.",
      "Ripristinarlo da una copia, o spostarlo: un nuovo file si crea rileggendo i dati.",
      "Restore it from a copy, or move it away: a new file is made by reading the returns again."),
  CLOSED(
      Set.of(90098, 90121),
      "Il database%s si è chiuso da sé: non ha potuto scrivere il suo file.",
      "The database%s closed itself: it could not write its file.",
      "Controllare lo spazio libero nella cartella di uscita, poi rilanciare.",
      "Check the free space of the output folder, then run again."),
  LOST(
      Set.of(1053, 1077, 1080, 1184, 1317, 1927, 4031, 90007, 90067),
      "La connessione al database%s si è interrotta.",
      "The connection to the database%s was lost.",
      "Rilanciare quando il server risponde: ciò che è stato letto resta.",
      "Run again once the server answers: what has been read is kept.");

  private static final Set<DatabaseTrouble> PASSING = Set.of(UNREACHABLE, LOCKED, CLOSED, LOST);

  private static final Set<DatabaseTrouble> WRONG_SETTINGS =
      Set.of(
          UNKNOWN_HOST,
          UNKNOWN_PROXY,
          MALFORMED_URL,
          MALFORMED_SERVER,
          MALFORMED_OPTIONS,
          NO_DATABASE,
          SESSION_VARIABLES,
          PRIMARY_KEY_REQUIRED,
          WRONG_PASSWORD,
          TLS_REQUIRED,
          KEY_NOT_FETCHED,
          UNKNOWN_DATABASE,
          MISSING_RIGHTS);

  private final Set<Integer> codes;
  private final Phrase what;
  private final Phrase remedy;

  DatabaseTrouble(
      Set<Integer> codes, String whatIt, String whatEn, String remedyIt, String remedyEn) {
    this.codes = codes;
    this.what = new Phrase(whatIt, whatEn);
    this.remedy = new Phrase(remedyIt, remedyEn);
  }

  /**
   * @param errno28 whether the server names error 28 of its operating system, no space left
   */
  static @Nullable DatabaseTrouble of(int code, boolean errno28) {
    if (errno28) {
      return DISK_FULL;
    }
    for (DatabaseTrouble trouble : values()) {
      if (trouble.codes.contains(code)) {
        return trouble;
      }
    }
    return null;
  }

  StoreUnavailable asException(String server, @Nullable Throwable cause) {
    Phrase said = Phrase.of(what.it(), what.en(), ServerAddress.behind(server));
    return new StoreUnavailable(said, remedy, prospect(), cause);
  }

  private Prospect prospect() {
    if (PASSING.contains(this)) {
      return Prospect.PASSING;
    }
    return WRONG_SETTINGS.contains(this) ? Prospect.WRONG_SETTING : Prospect.HEALING;
  }
}
