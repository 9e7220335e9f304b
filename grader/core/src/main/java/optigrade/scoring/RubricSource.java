package optigrade.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import optigrade.model.Text;
import optigrade.scoring.Located.Spot;

/** From a path to bytes, and from bytes to text: bounded, and strict about UTF-8. */
final class RubricSource {

  private RubricSource() {}

  static Optional<byte[]> bytes(Path file, Problems problems) {
    if (!Files.isRegularFile(file)) {
      problems.add(Spot.NOWHERE, notAFile(file, problems.document().name()));
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(problems.document().largest() + 1));
    } catch (IOException e) {
      problems.add(
          Spot.NOWHERE,
          new Text(
              "The %s can't be read; check that you may open the file."
                  .formatted(problems.document().name().en()),
              "Không đọc được tệp %s; hãy kiểm tra quyền mở tệp."
                  .formatted(problems.document().name().vi())));
      return Optional.empty();
    }
  }

  private static Text notAFile(Path file, Text name) {
    if (Files.isDirectory(file)) {
      return new Text(
          "This is a folder; name the %s in it."
              .formatted(name.en().endsWith("file") ? name.en() : name.en() + " file"),
          "Đây là một thư mục; hãy chỉ rõ tệp %s ở trong đó.".formatted(name.vi()));
    }
    return Files.exists(file)
        ? new Text(
            "This is not an ordinary file; name a YAML or JSON file.",
            "Đây không phải là tệp thông thường; hãy chỉ đến một tệp YAML hoặc JSON.")
        : new Text(
            "There is no such file; check its name and folder.",
            "Không có tệp này; hãy kiểm tra lại tên và thư mục.");
  }

  static Optional<String> text(byte[] content, Problems problems) {
    int largest = problems.document().largest();
    if (content.length > largest) {
      problems.add(
          Spot.NOWHERE,
          new Text(
              "The file has more than %d MB; such files have a few KB. Is it the right file?"
                  .formatted(largest >> 20),
              "Tệp lớn hơn %d MB, trong khi loại tệp này chỉ cỡ vài KB. Có đúng tệp không?"
                  .formatted(largest >> 20)));
      return Optional.empty();
    }
    CharBuffer characters = CharBuffer.allocate(content.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(content), characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      problems.add(
          endOf(text),
          new Text(
              "The file is not UTF-8 text from here on; save it as UTF-8.",
              "Từ đây trở đi tệp không phải là văn bản UTF-8; hãy lưu lại tệp theo bảng mã UTF-8."));
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static Spot endOf(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Spot(line, text.length() - text.lastIndexOf('\n'));
  }
}
