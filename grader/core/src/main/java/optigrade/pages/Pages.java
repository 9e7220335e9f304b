package optigrade.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Fills the templates. */
final class Pages {

  /** With a null folder the templates are looked for beside the other classes. */
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "optigrade.pages.templates");

  private static final TemplateEngine MARKDOWN =
      TemplateEngine.createPrecompiled(
          null, ContentType.Plain, Pages.class.getClassLoader(), "optigrade.pages.markdown");

  private Pages() {}

  static byte[] bytes(String template, Object view) {
    VisibleOutput output = new VisibleOutput();
    ENGINE.render(template, view, new BoundedHtml(output));
    return output.bytes();
  }

  /** A part of a page, from all that it may know. */
  static byte[] bytes(String template, Map<String, Object> parts) {
    VisibleOutput output = new VisibleOutput();
    ENGINE.render(template, parts, new BoundedHtml(output));
    return output.bytes();
  }

  static byte[] markdown(String template, Object view) {
    MarkdownOutput output = new MarkdownOutput();
    MARKDOWN.render(template, view, output);
    return output.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A style sheet or script of ours, written into the page itself. */
  static String text(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar is not whole: it has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By which a page's policy lets this very text run, and no other. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
