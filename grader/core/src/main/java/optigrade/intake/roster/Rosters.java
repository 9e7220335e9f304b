package optigrade.intake.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import optigrade.model.Text;

/** Reads rosters: any table in CSV that has a header and says who somebody is. */
public final class Rosters {

  private static final int LARGEST = 16 << 20;

  private Rosters() {}

  public static RosterResult load(Path file) {
    if (!Files.isRegularFile(file)) {
      return problem(
          file.toString(),
          "this is no file; check its name and folder.",
          "đây không phải là tệp; hãy kiểm tra lại tên và thư mục.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return parse(file.toString(), in.readNBytes(LARGEST + 1));
    } catch (IOException e) {
      return problem(
          file.toString(),
          "the roster can't be read; check that you may open the file.",
          "không đọc được danh sách lớp; hãy kiểm tra quyền mở tệp.");
    }
  }

  /**
   * @param file the name to report problems under
   */
  public static RosterResult parse(String file, byte[] content) {
    if (content.length > LARGEST) {
      return problem(
          file,
          "the file has more than 16 MB. Is it the right file?",
          "tệp lớn hơn 16 MB. Có đúng tệp không?");
    }
    List<Csv.Line> records;
    try {
      records = Csv.read(text(content));
    } catch (Csv.UnclosedException e) {
      return problem(
          file + ":" + e.line(),
          "a quote is opened here and not closed; close it, or take it away.",
          "dấu ngoặc kép mở ở đây không được đóng; hãy đóng lại hoặc xóa đi.");
    } catch (CharacterCodingException e) {
      return problem(
          file,
          "the roster is not UTF-8 text; save it as CSV in UTF-8.",
          "danh sách lớp không phải là văn bản UTF-8; hãy lưu lại dưới dạng CSV, bảng mã UTF-8.");
    }
    if (records.isEmpty()) {
      return problem(file, "the roster is empty.", "danh sách lớp không có gì.");
    }
    Map<Column, Integer> columns = Column.in(records.get(0).cells());
    return new RosterBuilder(file, records.get(0), columns)
        .build(records.subList(1, records.size()));
  }

  /** UTF-8 with or without a mark at its beginning; UTF-16 with one, as spreadsheets write it. */
  private static String text(byte[] content) throws CharacterCodingException {
    boolean wide =
        content.length > 1
            && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
                || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static RosterResult problem(String file, String en, String vi) {
    return new RosterResult.Unsound(
        List.of(new Text("%s: %s".formatted(file, en), "%s: %s".formatted(file, vi))));
  }
}
