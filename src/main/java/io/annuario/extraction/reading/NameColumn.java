package io.annuario.extraction.reading;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What looks like names of persons in one column below one header. Places and offices are written
 * alike: the header, and what is counted beside them, tell them apart.
 */
final class NameColumn {

  /** Cells kept of one column: more of them say nothing new. */
  private static final int MOST = 200;

  /**
   * Names below each other that are a list; more before the first figure, where letterheads are.
   */
  private static final int LIST = 3;

  private static final int LETTERHEAD = 5;

  private static final Pattern PERSONS =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:indagat[oaie]|arrestat[oaie]|denunciat[oaie]|imputat[oaie]|vittim[ae]"
              + "|autor[ei]|minor[ei]|soggett[oi]|person[ae]|nom[ei]|names?|suspects?|victims?|offenders?"
              + "|persons?|people|child|children)(?!\\p{L}).*");

  private static final Pattern THINGS =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:sed[ei]|comun[ei]|città|località|luogh?[oi]|capoluogh?[oi]|uffici[oi]?|ent[ei]"
              + "|questur[ae]|province?|provincia|region[ei]|territori[oa]?|tribunal[ei]|procur[ae]|distrett[oi]"
              + "|operazion[ei]|progett[oi]|denominazion[ei]|font[ei]|istitut[oi]|scuol[ae]|nazion[ei]|paes[ei]"
              + "|cittadinanza|nazionalità|stat[oi]|reat[oi]|tipologia|categori[ae]|city|cities|towns?|places?"
              + "|seats?|offices?|operations?|sources?|organi[sz]ations?|agency|agencies|county|counties"
              + "|countr(?:y|ies)|court|district|school|category|responsabil[ei]|referent[ei]|dirigent[ei]"
              + "|contatt[oi]|compilator[ei]|comandant[ei]|funzionari[oa]?|contacts?|managers?|head)(?!\\p{L}).*");

  private final List<Address> names = new ArrayList<>();
  private final List<Address> ones = new ArrayList<>();
  private final List<Address> singles = new ArrayList<>();
  private final List<Address> list = new ArrayList<>();
  private final Set<String> distinct = new HashSet<>();
  private String header = "";
  private boolean isLetterhead;
  private int others;
  private int besideWords;

  /** A text that is no name, in a row without figures: what follows stands below it. */
  void header(String text, Collection<Address> found) {
    end(found);
    header = text;
  }

  /** A text that is no name, in a row with figures. */
  void other() {
    others++;
  }

  /**
   * What looks like a name.
   *
   * @param besideWord whether the row has a word of the job
   * @param counted whether the row has figures
   * @param one whether the figure beside it is one
   * @param sure whether that is known to be a count
   * @param below whether figures stand above it in the sheet
   */
  void name(
      Cell cell, boolean besideWord, boolean counted, boolean one, boolean sure, boolean below) {
    if (names.size() + list.size() >= MOST) {
      return;
    }
    distinct.add(cell.raw().strip());
    if (!counted) {
      isLetterhead = list.isEmpty() ? !below : isLetterhead;
      list.add(cell.address());
      return;
    }
    names.add(cell.address());
    besideWords += besideWord ? 1 : 0;
    if (one) {
      singles.add(cell.address());
      if (sure) {
        ones.add(cell.address());
      }
    }
  }

  /** Decides about what stands below the last header. */
  void end(Collection<Address> found) {
    boolean isOfThings = THINGS.matcher(header).matches();
    boolean isOfPersons = PERSONS.matcher(header).matches() && !isOfThings;
    boolean isDistinct = distinct.size() * 10 > (names.size() + list.size()) * 7;
    boolean isOfLabels = besideWords * 2 <= names.size();
    if (isOfLabels && (!isOfThings || others > names.size())) {
      found.addAll(ones.size() * 10 >= names.size() * 8 ? ones : List.of());
    }
    if (!isOfThings) {
      int alone = list.size() + singles.size();
      if (isOfPersons && besideWords > 0) {
        found.addAll(names);
        found.addAll(list);
      } else if (isOfPersons && alone > 1) {
        found.addAll(singles);
        found.addAll(list);
      }
      if (!isOfLabels) {
        boolean isColumn =
            names.size() >= LIST && isDistinct && names.size() * 10 >= (names.size() + others) * 7;
        found.addAll(isColumn ? names : ones);
      }
      if (!list.isEmpty() && alone >= (isLetterhead ? LETTERHEAD : LIST) && isDistinct) {
        found.addAll(list);
      }
    }
    names.clear();
    ones.clear();
    singles.clear();
    list.clear();
    distinct.clear();
    others = 0;
    besideWords = 0;
    header = "";
  }
}
