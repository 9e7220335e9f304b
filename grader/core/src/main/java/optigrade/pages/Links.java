package optigrade.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the files beside a page. */
final class Links {

  private Links() {}

  /** Begins with a dot, so that no name can be read as a scheme or a host. */
  static String to(String folder, String file) {
    return "./"
        + URLEncoder.encode(folder, StandardCharsets.UTF_8).replace("+", "%20")
        + "/"
        + file;
  }
}
