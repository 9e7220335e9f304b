package optigrade.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optigrade.model.HandedIn;
import optigrade.model.Submission;
import optigrade.model.Text;

/** Looks through files, folders and archives for hand-ins, by their names alone. */
final class Search {

  private final SafeName names = new SafeName();
  private final List<Found> found = new ArrayList<>();
  private final List<Text> complaints = new ArrayList<>();
  private final List<Text> leftOut = new ArrayList<>();
  private final List<Closeable> downloads = new ArrayList<>();

  void path(Path path) {
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (Files.isRegularFile(path)) {
      file(path);
    } else {
      complaints.add(SearchWording.unusable(path));
    }
  }

  private void file(Path path) {
    boolean isArchive = Archive.isNamed(Listing.nameOf(path));
    if (!isArchive || !download(path)) {
      if (isArchive && !Listing.nameOf(path).endsWith(".zip")) {
        leftOut.add(SearchWording.one(path));
      }
      plain(bare(path), new Entry(names.of(bare(path)), path));
    }
  }

  /** Whether the archive is a whole class's, by the names inside. */
  private boolean download(Path path) {
    Optional<Download> opened = Download.open(path);
    if (opened.isEmpty()) {
      return false;
    }
    Download download = opened.get();
    Optional<Layouts.Recognised> recognised =
        Layouts.recognise(download.items(false)).or(() -> Layouts.recognise(download.items(true)));
    recognised.ifPresentOrElse(
        it -> take(it, path), () -> almost(download.items(false), download.items(true), path));
    if (recognised.isPresent()) {
      downloads.add(download);
    } else {
      closeQuietly(download);
    }
    return recognised.isPresent();
  }

  private static void closeQuietly(Download download) {
    try {
      download.close();
    } catch (IOException e) {
      // Nothing was written; what is in it will be read anew.
    }
  }

  private void folder(Path folder) {
    List<Item> items;
    if (Apart.isOurs(folder)) {
      complaints.add(SearchWording.given(folder));
      return;
    }
    try {
      items = items(folder);
    } catch (IOException e) {
      complaints.add(SearchWording.unreadable(folder));
      return;
    }
    if (items.isEmpty()) {
      complaints.add(SearchWording.empty(folder));
      return;
    }
    Optional<Layouts.Recognised> recognised =
        Layouts.recognise(items).or(() -> Layouts.recognise(wrapped(items)));
    if (recognised.isPresent()) {
      take(recognised.get(), folder);
    } else {
      almost(items, wrapped(items), folder);
      names.expect(items.stream().map(item -> bare(item.name())));
      items.forEach(this::plain);
    }
  }

  private void almost(List<Item> items, List<Item> wrapped, Path where) {
    Layouts.almost(items)
        .or(() -> Layouts.almost(wrapped))
        .ifPresent(it -> leftOut.add(SearchWording.almost(it, where)));
  }

  private void take(Layouts.Recognised recognised, Path where) {
    found.addAll(new Gathering(names).of(recognised.claims()));
    if (recognised.claims().values().stream().allMatch(Search::isNobodys)) {
      leftOut.add(SearchWording.nobodys(where));
    }
    leftOut.addAll(recognised.told());
    for (Item other : recognised.others()) {
      leftOut.add(SearchWording.other(other.name(), recognised.system(), where));
      plain(other);
    }
  }

  private static boolean isNobodys(Claim claim) {
    return claim.student().equals(Submission.Student.unknown());
  }

  private void plain(Item item) {
    String bare = bare(item.name());
    plain(bare, Entry.of(names.of(bare), item.origin()));
  }

  private void plain(String bare, Entry entry) {
    found.add(new Found(entry, Guesses.of(bare)));
  }

  private List<Item> items(Path folder) throws IOException {
    List<Item> items = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder)) {
      children
          .sorted(Comparator.comparing(Listing::nameOf))
          .forEach(
              child -> {
                if (Debris.isDebris(Listing.nameOf(child))) {
                  hidden(child);
                } else if (Apart.isOurs(child)) {
                  leftOut.add(SearchWording.ours(child));
                } else if (isFileOrFolder(child)) {
                  items.add(item(child));
                } else {
                  leftOut.add(SearchWording.notAHandIn(child));
                }
              });
    }
    return items;
  }

  /**
   * Tools hide what they leave behind; whoever hides a hand-in should know that it was not graded.
   */
  private void hidden(Path child) {
    if (Debris.mayBeMeant(Listing.nameOf(child))) {
      leftOut.add(SearchWording.hidden(child));
    }
  }

  /** What stands in the one folder that is there; a download often comes in one. */
  private List<Item> wrapped(List<Item> items) {
    if (items.size() == 1
        && items.get(0).isFolder()
        && items.get(0).origin() instanceof Origin.Disk disk) {
      try (Stream<Path> children = Files.list(disk.path())) {
        return children
            .filter(child -> !Debris.isDebris(Listing.nameOf(child)) && isFileOrFolder(child))
            .filter(child -> !Apart.isOurs(child))
            .sorted(Comparator.comparing(Listing::nameOf))
            .map(Search::item)
            .toList();
      } catch (IOException e) {
        // Told when it is read.
      }
    }
    return List.of();
  }

  private static Item item(Path path) {
    return new Item(
        Listing.nameOf(path),
        Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS),
        new Origin.Disk(path));
  }

  /** Links are followed nowhere: one could lead out of the folder, or back into it. */
  private static boolean isFileOrFolder(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static String bare(Path path) {
    return bare(Listing.nameOf(path.toAbsolutePath().normalize()));
  }

  private static String bare(String name) {
    return HandedIn.isJava(name)
        ? name.substring(0, name.lastIndexOf('.'))
        : Archive.unpackedName(name);
  }

  List<Found> found() {
    return found;
  }

  List<Text> complaints() {
    return complaints;
  }

  List<Text> leftOut() {
    return leftOut;
  }

  List<Closeable> downloads() {
    return downloads;
  }
}
