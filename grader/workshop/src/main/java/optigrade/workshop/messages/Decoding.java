package optigrade.workshop.messages;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text, alike wherever a source is read, so that a line's number means the same line.
 *
 * @param text empty where the bytes are no text
 * @param charset what they were read as
 */
public record Decoding(Optional<String> text, String charset) {

  /** What Vietnamese Windows wrote before UTF-8; for western letters the same as windows-1252. */
  private static final String LEGACY = "windows-1258";

  public static Decoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Optional<String> plain = decode(bytes, 0, StandardCharsets.UTF_8, CodingErrorAction.REPORT);
    return plain.isPresent()
        ? new Decoding(plain.filter(Decoding::isText), "UTF-8")
        : decoded(bytes, 0, legacy());
  }

  private static Charset legacy() {
    return Charset.isSupported(LEGACY) ? Charset.forName(LEGACY) : StandardCharsets.ISO_8859_1;
  }

  private static final int MOST_ARE_LETTERS = 200;

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoding decoded(byte[] bytes, int from, Charset charset) {
    return new Decoding(
        decode(bytes, from, charset, CodingErrorAction.REPLACE).filter(Decoding::isText),
        charset.name());
  }

  private static Optional<String> decode(
      byte[] bytes, int from, Charset charset, CodingErrorAction onOdd) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(onOdd)
              .onUnmappableCharacter(onOdd)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * Control characters that no editor writes tell a program, a picture or an archive. A stray one
   * does not: the compiler takes it in a comment and shows where it stands elsewhere.
   */
  private static boolean isText(String text) {
    long odd = text.chars().filter(c -> c < ' ' && "\t\n\r\f\u001a\u000b\b".indexOf(c) < 0).count();
    return text.indexOf('\0') < 0 && odd <= 1 + text.length() / MOST_ARE_LETTERS;
  }
}
