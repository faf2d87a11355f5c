package io.annuario.cli;

import io.annuario.observation.Phrase;

/** The program explains itself, in ten lines at most; {@link CommandHelp} has the rest. */
final class Help {

  static final Phrase TEXT =
      new Phrase(
          """
          Annuario trasforma i fogli di calcolo annuali degli uffici in un'unica cartella di lavoro.
            ./annuario run LAVORO --year ANNO    legge input/LAVORO/ANNO, pubblica in output/LAVORO/ANNO
            ./annuario check LAVORO FILE...      dice che cosa non va in file e cartelle; non registra nulla
            ./annuario explain LAVORO FILE...    mostra come è stato letto un file; --html: con i colori
            ./annuario jobs, status [LAVORO]     elenca i lavori; a che punto sono; missing LAVORO: chi manca; new-edition LAVORO ANNO, template
            ./annuario history LAVORO            le versioni; con --year ANNO: diff LAVORO --from 1 --to 2, workbook LAVORO --vintage 1, report LAVORO
            ./annuario close LAVORO --year ANNO --by NOME: cifre definitive; reopen, accept ID ... --reason MOTIVO
          help COMANDO: le sue opzioni   --json: per i programmi   --language it|en   --jobs, --input, --output CARTELLA: altre cartelle
          Codici: 0 fatto, 2 comando o definizione, 3 errori, 4 manca un ufficio, 5 chiusa, 6 occupato, 7 sistema
          Esempio: ./annuario run child-protection-online --year 2024\
          """,
          """
          Annuario turns the yearly spreadsheets of regional offices into one consolidated workbook.
            ./annuario run JOB --year YEAR       reads input/JOB/YEAR, publishes in output/JOB/YEAR
            ./annuario check JOB FILE...         says what is wrong with files and folders; stores nothing
            ./annuario explain JOB FILE...       shows how a file was understood; --html: in colours
            ./annuario jobs, status [JOB]        lists the jobs; how far they are; missing JOB: who is missing; new-edition JOB YEAR, template
            ./annuario history JOB               the vintages; with --year YEAR: diff JOB --from 1 --to 2, workbook JOB --vintage 1, report JOB
            ./annuario close JOB --year YEAR --by NAME: figures are final; reopen, accept ID ... --reason TEXT
          help COMMAND: its options   --json: for programs   --language it|en   --jobs, --input, --output DIR: other folders
          Exit codes: 0 done, 2 usage or definition, 3 errors, 4 an office is missing, 5 closed, 6 busy, 7 system
          Example: ./annuario run child-protection-online --year 2024\
          """);

  private Help() {}
}
