package optigrade.running;

import java.io.InputStream;
import java.io.OutputStream;

/** Another process in all but what a test changes about it. */
class SameProcess extends Process {

  private final Process process;

  SameProcess(Process process) {
    this.process = process;
  }

  @Override
  public OutputStream getOutputStream() {
    return process.getOutputStream();
  }

  @Override
  public InputStream getInputStream() {
    return process.getInputStream();
  }

  @Override
  public InputStream getErrorStream() {
    return process.getErrorStream();
  }

  @Override
  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public int exitValue() {
    return process.exitValue();
  }

  @Override
  public void destroy() {
    process.destroy();
  }

  @Override
  public ProcessHandle toHandle() {
    return process.toHandle();
  }
}
