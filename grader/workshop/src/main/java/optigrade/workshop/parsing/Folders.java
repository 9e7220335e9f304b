package optigrade.workshop.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import optigrade.workshop.messages.Compilation.Repair;
import optigrade.workshop.messages.Mend;

/**
 * Keeps programs apart that were handed in side by side: where two folders have a class of the same
 * name and neither says a package, each folder after the first becomes a package of its own.
 */
public final class Folders {

  private Folders() {}

  public static List<Mended> apart(List<Outline> outlines) {
    Set<String> clashing = clashing(outlines);
    List<Mended> mended = new ArrayList<>();
    for (Outline outline : outlines) {
      String folder = folder(outline);
      if (outline.packageName().isEmpty() && clashing.contains(folder)) {
        String name = packageName(folder);
        Sheet sheet = outline.sheet().with(List.of(Edit.insert(0, "package " + name + ";")));
        Repair repair = new Repair(Mend.PACKAGE_ADDED, sheet.path(), 1, name, false);
        mended.add(new Mended(sheet, List.of(repair), true));
      } else {
        mended.add(new Mended(outline.sheet(), List.of(), false));
      }
    }
    return mended;
  }

  /** The folders with a class whose name an earlier folder has as well. */
  private static Set<String> clashing(List<Outline> outlines) {
    Map<String, String> first = new HashMap<>();
    Set<String> clashing = new TreeSet<>();
    for (Outline outline : outlines) {
      for (Outline.TypePart type : outline.types()) {
        String folder = folder(outline);
        String known = first.putIfAbsent(type.name(), folder);
        if (outline.packageName().isEmpty() && known != null && !known.equals(folder)) {
          clashing.add(folder);
        }
      }
    }
    return clashing;
  }

  private static String folder(Outline outline) {
    String path = outline.sheet().path();
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String packageName(String folder) {
    StringBuilder name = new StringBuilder("in_");
    folder
        .chars()
        .forEach(c -> name.append(Character.isJavaIdentifierPart(c) && c < 128 ? (char) c : '_'));
    return name.toString();
  }
}
