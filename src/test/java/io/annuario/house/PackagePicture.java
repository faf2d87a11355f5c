package io.annuario.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The house as a picture: floors of packages, and arrows to what each stands on. */
final class PackagePicture {

  private static final int WIDTH = 980;
  private static final int FLOOR = 96;
  private static final int BOX = 44;
  private static final int LETTER = 8;
  private static final int CHIP_LETTER = 6;

  private record Box(int x, int y, int width) {

    int middle() {
      return x + width / 2;
    }
  }

  private final PackageMap map;
  private final Map<Module, Box> boxes = new EnumMap<>(Module.class);

  PackagePicture(PackageMap map) {
    this.map = map;
    List<List<Module>> floors = map.floors();
    for (int floor = 0; floor < floors.size(); floor++) {
      List<Module> modules = new ArrayList<>(floors.get(floor));
      modules.sort(Comparator.comparingDouble(this::belowItsUsers));
      int used = modules.stream().mapToInt(PackagePicture::width).sum();
      int gap = (WIDTH - used) / (modules.size() + 1);
      int x = gap;
      for (Module module : modules) {
        boxes.put(module, new Box(x, 20 + floor * FLOOR, width(module)));
        x += width(module) + gap;
      }
    }
  }

  private Box place(Module module) {
    return Objects.requireNonNull(boxes.get(module), module::toString);
  }

  /** How far to the right those stand that point to it, so that few arrows cross. */
  private double belowItsUsers(Module module) {
    return boxes.entrySet().stream()
        .filter(placed -> map.nearest(placed.getKey()).contains(module))
        .mapToInt(placed -> placed.getValue().middle())
        .average()
        .orElse(0);
  }

  private static int width(Module module) {
    int name = module.toString().length() * LETTER;
    return Math.max(name, chips(module).length() * CHIP_LETTER) + 28;
  }

  private static String chips(Module module) {
    return Storey.of(module).stream()
        .map(Storey::shortName)
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }

  /** The picture in SVG. */
  String svg() {
    int height = 20 + map.floors().size() * FLOOR;
    StringBuilder svg = new StringBuilder();
    line(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " role=\"img\" aria-label=\"The packages of Annuario, each above what it uses\">",
        WIDTH,
        height);
    line(
        svg,
        "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\""
            + " markerHeight=\"8\" orient=\"auto\"><path d=\"M0,0 L8,4 L0,8 z\""
            + " fill=\"#4a5a6a\"/></marker></defs>");
    line(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height);
    boxes.forEach(
        (module, box) -> map.nearest(module).forEach(other -> arrow(svg, box, place(other))));
    boxes.forEach((module, box) -> box(svg, module, box));
    return svg.append("</svg>\n").toString();
  }

  private static void arrow(StringBuilder svg, Box from, Box to) {
    line(
        svg,
        "<path d=\"M%1$d,%2$d C%1$d,%3$d %4$d,%5$d %4$d,%6$d\" fill=\"none\" stroke=\"#4a5a6a\""
            + " stroke-width=\"1.3\" marker-end=\"url(#tip)\"/>",
        from.middle(),
        from.y() + BOX,
        from.y() + BOX + FLOOR / 3,
        to.middle(),
        to.y() - FLOOR / 3,
        to.y());
  }

  private static void box(StringBuilder svg, Module module, Box box) {
    String chips = chips(module);
    line(
        svg,
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#eef3f8\""
            + " stroke=\"#1f3a5f\"/>",
        box.x(),
        box.y(),
        box.width(),
        BOX);
    line(
        svg,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"14\" font-weight=\"bold\""
            + " fill=\"#1f3a5f\">%s</text>",
        box.middle(),
        box.y() + (chips.isEmpty() ? 27 : 19),
        module);
    if (!chips.isEmpty()) {
      line(
          svg,
          "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"11\""
              + " fill=\"#33475b\">%s</text>",
          box.middle(),
          box.y() + 36,
          chips);
    }
  }

  private static void line(StringBuilder svg, String pattern, Object... values) {
    svg.append(String.format(Locale.ROOT, pattern, values)).append('\n');
  }
}
