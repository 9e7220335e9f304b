package optigrade.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import optigrade.model.Text;

/** Why nothing can be written, in words for who sits at the terminal. */
final class Why {

  private Why() {}

  static Text of(IOException e) {
    String reason = reason(e);
    String lower = reason.toLowerCase(Locale.ROOT);
    if (lower.contains("no space") || lower.contains("not enough space")) {
      return new Text(
          "the disk is full. Make room and give the same command again.",
          "đĩa đã đầy. Hãy giải phóng dung lượng rồi chạy lại đúng lệnh này.");
    }
    if (lower.contains("read-only") || lower.contains("write protected")) {
      return new Text(
          "the disk can only be read. Choose another folder with --out.",
          "đĩa này chỉ cho đọc. Hãy chọn thư mục khác bằng --out.");
    }
    if (lower.contains("is a directory")) {
      return new Text("that is a folder, not a file.", "đó là thư mục, không phải tệp.");
    }
    if (e instanceof AccessDeniedException denied) {
      return new Text(
          "you may not write to %s. Change its permissions, or choose another folder."
              .formatted(denied.getFile()),
          "bạn không có quyền ghi vào %s. Hãy đổi quyền truy cập hoặc chọn thư mục khác."
              .formatted(denied.getFile()));
    }
    if (e instanceof FileAlreadyExistsException there) {
      return new Text(
          "%s is a file, not a folder.".formatted(there.getFile()),
          "%s là tệp, không phải thư mục.".formatted(there.getFile()));
    }
    if (e instanceof NoSuchFileException gone) {
      return new Text(
          "%s is not there.".formatted(gone.getFile()),
          "%s không có ở đó.".formatted(gone.getFile()));
    }
    return new Text(reason, reason);
  }

  /** As the system tells it. */
  private static String reason(IOException e) {
    Optional<String> reason =
        e instanceof FileSystemException file && file.getReason() != null
            ? Optional.of(file.getFile() + ": " + file.getReason())
            : Optional.ofNullable(e.getMessage());
    return reason.orElse("?");
  }
}
