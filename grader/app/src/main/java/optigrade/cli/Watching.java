package optigrade.cli;

import java.io.File;
import java.io.FileFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/**
 * Notices when a file, or anything in a folder, was saved. Looks often: some systems never tell.
 */
final class Watching {

  private static final long LOOK_MILLIS = 20;

  private final Path path;
  private final FileAlterationObserver observer;
  private boolean changed;

  /**
   * @throws IOException where it can't be looked at
   */
  Watching(Path path) throws IOException {
    this.path = path.toAbsolutePath();
    boolean isFolder = Files.isDirectory(this.path);
    File folder = (isFolder ? this.path : this.path.resolveSibling(".").normalize()).toFile();
    FileFilter wanted = file -> isFolder || file.toPath().equals(this.path);
    this.observer = FileAlterationObserver.builder().setFile(folder).setFileFilter(wanted).get();
    observer.addListener(
        new FileAlterationListenerAdaptor() {
          @Override
          public void onFileChange(File file) {
            changed = true;
          }

          @Override
          public void onFileCreate(File file) {
            changed = true;
          }

          @Override
          public void onFileDelete(File file) {
            changed = true;
          }
        });
    try {
      observer.initialize();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  /** Returns when something was saved, and nothing more is being saved. */
  void untilSaved() throws InterruptedException {
    boolean before = false;
    do {
      before = changed || before;
      Thread.sleep(LOOK_MILLIS);
      changed = false;
      observer.checkAndNotify();
    } while (changed || !before || !Files.exists(path));
  }
}
