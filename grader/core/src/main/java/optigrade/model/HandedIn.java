package optigrade.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was handed in.
 *
 * @param path relative to the submission, with forward slashes
 * @param content empty where only the fact that there was a file still counts
 * @param sha256 of all that was handed in
 * @param size in bytes, of all that was handed in
 */
public record HandedIn(String path, byte[] content, String sha256, int size) {

  private static final byte[] NOTHING = {};

  public HandedIn(String path, byte[] content) {
    this(path, content, hash(content), content.length);
  }

  public boolean isJava() {
    return isJava(path);
  }

  public static boolean isJava(String path) {
    return path.toLowerCase(java.util.Locale.ROOT).endsWith(".java");
  }

  public HandedIn withoutContent() {
    return new HandedIn(path, NOTHING, sha256, size);
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
