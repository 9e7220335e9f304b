package optigrade.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.FilenameUtils;

/**
 * A whole class's archive, kept open and read piece by piece. Several threads may ask; one at a
 * time reads, because the library finds the place of an entry with a buffer that all share.
 */
final class Download implements Closeable {

  private final ZipFile zip;

  private Download(ZipFile zip) {
    this.zip = zip;
  }

  /** Empty where it can't be opened: then it is somebody's damaged hand-in. */
  static Optional<Download> open(Path path) {
    try {
      return Optional.of(
          new Download(ZipFile.builder().setPath(path).setIgnoreLocalFileHeader(true).get()));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What stands at the top; below the one folder that wraps all the rest, where asked for. */
  List<Item> items(boolean unwrapped) {
    Map<String, List<Origin.Member>> tops = new TreeMap<>();
    for (Origin.Member member : members(unwrapped)) {
      String top = member.path().replaceFirst("/.*", "");
      if (!Debris.isDebris(top)) {
        tops.computeIfAbsent(top, it -> new ArrayList<>()).add(member);
      }
    }
    List<Item> items = new ArrayList<>();
    tops.forEach((name, members) -> items.add(item(name, members)));
    return items;
  }

  private Item item(String name, List<Origin.Member> members) {
    boolean isFile = members.stream().anyMatch(it -> it.path().equals(name));
    List<Origin.Member> inside =
        members.stream()
            .filter(it -> it.path().equals(name) == isFile)
            .map(it -> isFile ? it : new Origin.Member(below(name, it.path()), it.entry()))
            .toList();
    return new Item(name, !isFile, new Origin.Packed(this, inside));
  }

  private List<Origin.Member> members(boolean unwrapped) {
    Map<String, Origin.Member> members = new LinkedHashMap<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String path = FilenameUtils.separatorsToUnix(entry.getName());
      if (!entry.isDirectory() && !Unpacking.leadsOut(path)) {
        members.putIfAbsent(path, new Origin.Member(path, entry));
      }
    }
    List<Origin.Member> all = List.copyOf(members.values());
    if (!unwrapped) {
      return all;
    }
    List<Origin.Member> visible =
        all.stream().filter(it -> !Debris.isDebris(it.path().replaceFirst("/.*", ""))).toList();
    List<String> tops =
        visible.stream().map(it -> it.path().replaceFirst("/.*", "/")).distinct().toList();
    return tops.size() == 1 && tops.get(0).endsWith("/")
        ? visible.stream()
            .map(it -> new Origin.Member(it.path().substring(tops.get(0).length()), it.entry()))
            .toList()
        : List.of();
  }

  private static String below(String folder, String path) {
    return path.substring(folder.length() + 1);
  }

  synchronized byte[] content(ZipArchiveEntry entry, int most) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(most);
    } catch (RuntimeException e) {
      throw new IOException("damaged", e);
    }
  }

  synchronized void read(Origin.Packed packed, String as, Contents contents) {
    Unpacking unpacking = new Unpacking("", "", contents);
    for (Origin.Member member : packed.members()) {
      Zip.take(zip, member.entry(), as.isEmpty() ? member.path() : as, unpacking);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
