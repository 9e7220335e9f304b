package optigrade.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was handed in.
 *
 * @param path relative to the submission, with forward slashes
 */
public record HandedIn(String path, byte[] content) {

  public boolean isJava() {
    return isJava(path);
  }

  public static boolean isJava(String path) {
    return path.toLowerCase(java.util.Locale.ROOT).endsWith(".java");
  }

  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
