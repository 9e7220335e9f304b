package optigrade.running;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import optigrade.worker.protocol.Frames;
import org.junit.jupiter.api.Test;

/** A worker that the third of several calls ends has answered the two before it. */
class QuestionsTogetherTests {

  private static final class DiesOnTheThird extends SameProcess {

    private final PipedInputStream replies = new PipedInputStream(1 << 16);
    private final PipedOutputStream said = new PipedOutputStream();
    private int writes;

    DiesOnTheThird(Process process) throws IOException {
      super(process);
      said.connect(replies);
    }

    @Override
    public InputStream getInputStream() {
      return replies;
    }

    @Override
    public OutputStream getOutputStream() {
      return new BufferedOutputStream(
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
              if (++writes > 1) {
                throw new IOException("Broken pipe");
              }
              answer(new ByteArrayInputStream(bytes, from, length));
            }
          },
          8192);
    }

    private void answer(InputStream asked) throws IOException {
      for (int i = 0; i < 2 && asked.available() > 0; i++) {
        Frames.Frame frame = Frames.read(asked, 100);
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        Frames.write(reply, frame.number(), frame.payload());
        said.write(reply.toByteArray());
      }
      said.close();
    }
  }

  @Test
  void what_was_answered_before_the_end_is_not_lost() throws Exception {
    Process any = Rogue.process("never reads", "worker");
    try (Child child = new Child(new DiesOnTheThird(any), 100)) {
      child.isPlain(true);
      List<Callable<byte[]>> questions =
          child.questions(List.of(new byte[] {1}, new byte[] {2}, new byte[] {3}, new byte[] {4}));
      Deadline deadline = new Deadline(Duration.ofSeconds(20));
      assertArrayEquals(new byte[] {1}, child.within(deadline, questions.get(0)));
      assertArrayEquals(new byte[] {2}, child.within(deadline, questions.get(1)));
    }
  }
}
