package io.annuario.spreadsheet;

import java.time.Duration;

/**
 * How much of a file is read before it is refused. The defaults let every honest file pass: they
 * are the sizes of the formats themselves where these have one, and otherwise far above what people
 * send; what they keep out is a file made to exhaust the machine.
 *
 * @param fileBytes the file as it lies on the disk
 * @param partBytes one part of a zip container, unpacked
 * @param expandedBytes all parts that are read, unpacked
 * @param expansion how many times larger than packed a part of more than {@link #EXPANSION_FROM}
 *     bytes may become; small parts are free, since an ordinary styles.xml shrinks a hundredfold
 * @param parts the entries of a zip container
 * @param sheets the sheets of a file
 * @param rows the rows of a sheet: the height of an Excel and of a LibreOffice sheet
 * @param columns the columns of a sheet: the width of an Excel and of a LibreOffice sheet
 * @param lines the lines of a text file, which has no height of its own
 * @param repeatedRows how often a row that holds something may be repeated in an .ods
 * @param repeatedCells the cells of an .ods that it does not store but repeats
 * @param cells the cells of a file that hold something
 * @param cellText the characters of one cell: Excel holds 32,767
 * @param held the heap that what is kept of a file beside its rows may take, in bytes: texts held
 *     in common, comments, formats, names
 * @param styles the cell styles: Excel holds 65,490
 * @param mergedRanges the merged ranges of a sheet
 * @param comments the comments of a sheet
 * @param xmlDepth how deep elements may be nested
 * @param time of a processor that a file may take, for all that is done with it
 * @param timeOfMillion so much more for each million of cells that it stores
 */
public record Limits(
    long fileBytes,
    long partBytes,
    long expandedBytes,
    int expansion,
    int parts,
    int sheets,
    int rows,
    int columns,
    int lines,
    int repeatedRows,
    long repeatedCells,
    long cells,
    int cellText,
    long held,
    int styles,
    int mergedRanges,
    int comments,
    int xmlDepth,
    Duration time,
    Duration timeOfMillion) {

  /** Deflate shrinks nothing more than 1,032 times; real sheets of this size stay below 100. */
  public static final long EXPANSION_FROM = 64L << 20;

  public static final Limits DEFAULT =
      new Limits(
          1L << 30,
          2L << 30,
          4L << 30,
          250,
          20_000,
          1_000,
          1_048_576,
          16_384,
          20_000_000,
          100_000,
          1_000_000,
          200_000_000L,
          32_767,
          160L << 20,
          65_490,
          200_000,
          100_000,
          200,
          Duration.ofSeconds(25),
          Duration.ofMinutes(1));
}
