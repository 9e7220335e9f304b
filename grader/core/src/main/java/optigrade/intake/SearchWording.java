package optigrade.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import optigrade.model.Text;

/** What is told of paths and names that are not as expected. */
final class SearchWording {

  private SearchWording() {}

  static Text unusable(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        ? new Text(
            "%s is neither a file nor a folder that can be read.".formatted(path),
            "%s không phải là tệp hay thư mục đọc được.".formatted(path))
        : new Text(
            "There is no file or folder %s: check the spelling, or the folder you are in."
                .formatted(path),
            "Không có tệp hay thư mục %s: hãy kiểm tra lại tên, hoặc thư mục hiện tại."
                .formatted(path));
  }

  static Text one(Path path) {
    return new Text(
        "%s is taken as one hand-in; a class must be a folder or a zip.".formatted(path),
        "%s được coi là một bài nộp; cả lớp phải là một thư mục hoặc một tệp zip.".formatted(path));
  }

  static Text unreadable(Path folder) {
    return new Text(
        "The folder %s can't be read: check its permissions.".formatted(folder),
        "Không đọc được thư mục %s: hãy kiểm tra quyền truy cập.".formatted(folder));
  }

  static Text empty(Path folder) {
    return new Text(
        "The folder %s holds no submission: put one file or one folder for each student in it."
            .formatted(folder),
        "Thư mục %s không có bài nộp nào: hãy đặt vào đó mỗi sinh viên một tệp hoặc một thư mục."
            .formatted(folder));
  }

  static Text notAHandIn(Path path) {
    return new Text(
        "%s is a link or a device, not a hand-in, and was left out; copy the file itself there."
            .formatted(path),
        "%s là liên kết hoặc thiết bị chứ không phải bài nộp nên được bỏ qua; hãy chép tệp thật vào đó."
            .formatted(path));
  }

  static Text ours(Path path) {
    return new Text(
        "%s holds reports of optigrade, not a hand-in, and was left out.".formatted(path),
        "%s chứa báo cáo của optigrade chứ không phải bài nộp nên được bỏ qua.".formatted(path));
  }

  static Text given(Path path) {
    return new Text(
        "%s holds reports of optigrade (it has a folder .store): name the folder of the hand-ins."
            .formatted(path),
        "%s chứa báo cáo của optigrade (có thư mục .store trong đó): hãy chỉ thư mục chứa bài nộp."
            .formatted(path));
  }

  static Text mixed(Path out) {
    return new Text(
        "--out %s would lie where the hand-ins are: reports and hand-ins would be mixed. Choose a folder of its own, such as --out marks."
            .formatted(out),
        "--out %s nằm ngay chỗ các bài nộp nên báo cáo và bài nộp sẽ lẫn vào nhau. Hãy chọn một thư mục riêng, ví dụ --out marks."
            .formatted(out));
  }

  static Text hidden(Path path) {
    return new Text(
        "%s begins with a dot, as hidden files do, and was left out; if it is a hand-in, rename it."
            .formatted(path),
        "%s bắt đầu bằng dấu chấm như tệp ẩn nên được bỏ qua; nếu đây là bài nộp, hãy đổi tên."
            .formatted(path));
  }

  static Text other(String name, String system, Path where) {
    return new Text(
        "%s is named as %s names downloads, but %s in it is not; it is graded as a hand-in of its own."
            .formatted(where, system, name),
        "%s có tên theo kiểu bản tải về của %s, nhưng %s ở trong đó thì không; mục này được chấm như một bài nộp riêng."
            .formatted(where, system, name));
  }

  static Text almost(Layouts.Almost almost, Path where) {
    return new Text(
        "%d of %d names in %s look like a download from %s, which is too few: it is not read as a class from there, so one student's files may be several hand-ins, or several students' one. Remove what does not belong to the download, or download it again."
            .formatted(almost.like(), almost.all(), where, almost.system()),
        "%d trên %d tên trong %s giống bản tải về từ %s, như vậy là quá ít: nó không được đọc như một lớp tải từ đó, nên các tệp của một sinh viên có thể thành nhiều bài nộp, hoặc bài của nhiều sinh viên thành một. Hãy bỏ những gì không thuộc bản tải về, hoặc tải lại."
            .formatted(almost.like(), almost.all(), where, almost.system()));
  }

  static Text copy(String name, String original, boolean isSame) {
    String copy = Contents.shown(name);
    String first = Contents.shown(original);
    return isSame
        ? new Text(
            "%s is the same attachment as %s, with the same content; it was left out."
                .formatted(copy, first),
            "%s là cùng một tệp đính kèm với %s, nội dung giống nhau, nên được bỏ qua."
                .formatted(copy, first))
        : new Text(
            "%s is the same attachment as %s, but with other content; it counts as the later copy, and the other was left out."
                .formatted(copy, first),
            "%s là cùng một tệp đính kèm với %s nhưng nội dung khác; nó được tính là bản sau, còn bản kia được bỏ qua."
                .formatted(copy, first));
  }

  static Text nobodys(Path where) {
    return new Text(
        "Nothing in %s says whose the hand-ins are, or it can't be read; they are graded under their numbers."
            .formatted(where),
        "Trong %s không có gì cho biết các bài nộp là của ai, hoặc không đọc được; các bài được chấm theo số của chúng."
            .formatted(where));
  }
}
