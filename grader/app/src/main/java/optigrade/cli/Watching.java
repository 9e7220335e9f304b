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

  /** Looks; some editors take a file away and put another there. */
  private static final int PATIENCE = 25;

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

  /**
   * Returns when something was saved, and nothing more is being saved.
   *
   * @param gone done once where what is watched is no longer there
   */
  void untilSaved(Runnable gone) throws InterruptedException {
    boolean before = false;
    int missed = 0;
    do {
      missed = Files.exists(path) ? 0 : missed + 1;
      if (missed == PATIENCE) {
        gone.run();
      }
      before = changed || before;
      Thread.sleep(LOOK_MILLIS);
      changed = false;
      observer.checkAndNotify();
    } while (changed || !before || !Files.exists(path));
  }
}
