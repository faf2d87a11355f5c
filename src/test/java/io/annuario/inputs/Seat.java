package io.annuario.inputs;

import java.util.List;

/**
 * An office that sends returns.
 *
 * @param city where it sits
 * @param territories the codes that it counts in
 */
record Seat(String code, String city, List<String> territories) {}
