package optigrade.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Where a file or folder is. */
sealed interface Origin {

  /** Whether it is a folder that holds something of that name. */
  boolean holds(String child);

  /** The beginning of a file. */
  byte[] content(int most) throws IOException;

  record Disk(Path path) implements Origin {
    @Override
    public String toString() {
      return path.toString();
    }

    @Override
    public boolean holds(String child) {
      return Files.exists(path.resolve(child), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public byte[] content(int most) throws IOException {
      try (InputStream in = Files.newInputStream(path)) {
        return in.readNBytes(most);
      }
    }
  }

  /**
   * In a class's archive, which stays packed.
   *
   * @param members with their paths below the folder, or of a file its own
   */
  record Packed(Download download, List<Member> members) implements Origin {
    public Packed {
      members = List.copyOf(members);
    }

    @Override
    public boolean holds(String child) {
      return members.stream().anyMatch(it -> it.path().startsWith(child + "/"));
    }

    @Override
    public byte[] content(int most) throws IOException {
      return download.content(members.get(0).entry(), most);
    }
  }

  record Member(String path, ZipArchiveEntry entry) {}
}
