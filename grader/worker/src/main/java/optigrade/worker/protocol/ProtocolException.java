package optigrade.worker.protocol;

import java.io.IOException;

/** What came over the channel is not what the protocol allows: an odd reply. */
public final class ProtocolException extends IOException {

  private static final long serialVersionUID = 1;

  public ProtocolException(String message) {
    super(message);
  }
}
