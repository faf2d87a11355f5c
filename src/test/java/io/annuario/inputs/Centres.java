package io.annuario.inputs;

import java.util.ArrayList;
import java.util.List;

/** The centres that send returns for child-protection-online, and when. */
final class Centres {

  private static final List<Seat> ALWAYS =
      List.of(
          new Seat("COSC-TO", "Torino", List.of("01", "02")),
          new Seat("COSC-MI", "Milano", List.of("03")),
          new Seat("COSC-TN", "Trento", List.of("04")),
          new Seat("COSC-VE", "Venezia", List.of("05")),
          new Seat("COSC-TS", "Trieste", List.of("06")),
          new Seat("COSC-GE", "Genova", List.of("07")),
          new Seat("COSC-BO", "Bologna", List.of("08")),
          new Seat("COSC-FI", "Firenze", List.of("09")),
          new Seat("COSC-PG", "Perugia", List.of("10")),
          new Seat("COSC-AN", "Ancona", List.of("11")),
          new Seat("COSC-RM", "Roma", List.of("12")),
          new Seat("COSC-PE", "Pescara", List.of("13")),
          new Seat("COSC-BA", "Bari", List.of("16")),
          new Seat("COSC-RC", "Reggio Calabria", List.of("18")),
          new Seat("COSC-PA", "Palermo", List.of("19W")),
          new Seat("COSC-CT", "Catania", List.of("19E")),
          new Seat("COSC-CA", "Cagliari", List.of("20")),
          new Seat("CNCPO", "CNCPO", List.of("IT")));

  private static final List<Seat> UNTIL_OCTOBER_2022 =
      List.of(
          new Seat("COSC-NA", "Napoli", List.of("15")),
          new Seat("COSC-CB", "Campobasso", List.of("14")),
          new Seat("COSC-PZ", "Potenza", List.of("17")));

  private static final List<Seat> SINCE_OCTOBER_2022 =
      List.of(new Seat("COSC-NA", "Napoli", List.of("15", "14", "17")));

  private Centres() {}

  /** Those that were at work on the last day of an edition; Napoli took two others over in 2022. */
  static List<Seat> of(String edition) {
    List<Seat> seats = new ArrayList<>(ALWAYS);
    seats.addAll(edition.compareTo("2022") < 0 ? UNTIL_OCTOBER_2022 : SINCE_OCTOBER_2022);
    return seats;
  }
}
