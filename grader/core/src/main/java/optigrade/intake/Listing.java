package optigrade.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import optigrade.intake.roster.Roster;
import optigrade.model.Attendance;
import optigrade.model.Text;

/**
 * What the paths on the command line hold. A file is one hand-in; in a folder each file and each
 * sub-folder is one. A folder or an archive whose names as a whole are those of a system's download
 * is read as that: one hand-in for each student.
 *
 * @param entries in the order of the paths, inside a folder by name
 * @param attendance who is there and who is not; where nobody gave a roster, only who is there
 *     twice
 * @param complaints paths that can't be used; with any of these nothing should be graded
 * @param leftOut what a folder holds that is not a hand-in, and could be mistaken for one
 */
public record Listing(
    List<Entry> entries,
    Attendance attendance,
    List<Text> complaints,
    List<Text> leftOut,
    List<Closeable> open)
    implements Closeable {

  public Listing {
    entries = List.copyOf(entries);
    complaints = List.copyOf(complaints);
    leftOut = List.copyOf(leftOut);
    open = List.copyOf(open);
  }

  public static Listing of(List<Path> paths) {
    return of(paths, Optional.empty());
  }

  public static Listing of(List<Path> paths, Optional<Roster> roster) {
    Search search = new Search();
    for (Path path : paths) {
      search.path(path);
    }
    Joined joined = Joined.of(search.found(), roster);
    return new Listing(
        joined.entries(),
        joined.attendance(),
        search.complaints(),
        search.leftOut(),
        search.downloads());
  }

  /** Entries of an archive can't be read any more. */
  @Override
  public void close() throws IOException {
    for (Closeable it : open) {
      it.close();
    }
  }

  static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
