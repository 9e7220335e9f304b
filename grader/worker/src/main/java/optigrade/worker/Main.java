package optigrade.worker;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import optigrade.worker.protocol.Parent;

/**
 * The process. Speaks with the grader over standard input and output, which it takes for itself
 * before any program is there; what programs print goes to standard error.
 */
public final class Main {

  private static final int ODD = 1;

  private Main() {}

  public static void main(String[] arguments) {
    serve(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /** Ends the process. */
  static void serve(InputStream in, OutputStream out, OutputStream prints) {
    int status = ODD;
    Parent.endWithIt();
    try {
      new Worker(new Channel(in, out), new Surroundings(prints)).serve();
    } catch (EOFException e) {
      status = 0;
    } catch (Throwable e) { // nobody is there to be told; the exit code says it
      status = ODD;
    } finally {
      // Not exit: a program may have left hooks that never end.
      Runtime.getRuntime().halt(status);
    }
  }
}
