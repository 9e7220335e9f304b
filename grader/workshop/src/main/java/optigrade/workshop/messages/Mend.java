package optigrade.workshop.messages;

/** What the workshop mends or cuts, and how it is told; {@code {0}} is the repair's detail. */
public enum Mend {
  MISSING_IMPORT(
      "missing-import",
      "The line `import {0};` was missing; it was added for grading.",
      "Thiếu dòng `import {0};`; dòng này đã được thêm vào để chấm."),
  LATE_IMPORT(
      "import-moved",
      "`import {0};` stands below the beginning of a class; it was moved to the top for grading.",
      "`import {0};` nằm sau phần mở đầu của một lớp; dòng này đã được chuyển lên đầu tệp để chấm."),
  UNRESOLVABLE_IMPORT(
      "unresolvable-import-removed",
      "`import {0};` names nothing that is there; it was left out for grading. Correct it or remove"
          + " it.",
      "`import {0};` trỏ tới thứ không tồn tại nên đã bị bỏ qua khi chấm. Hãy sửa lại hoặc xóa dòng"
          + " này."),
  MISSING_SUPERTYPE(
      "unresolvable-supertype-removed",
      "`{0}`, which a class extends or implements, is not there; the class was graded without it."
          + " Hand it in as well, or remove it.",
      "Không tìm thấy `{0}` mà một lớp kế thừa hoặc cài đặt; lớp đó đã được chấm như khi không có"
          + " nó. Hãy nộp kèm hoặc bỏ nó đi."),
  MISSING_ANNOTATION(
      "unresolvable-annotation-removed",
      "`@{0}` is not there; it was left out for grading. Remove it, or import it if it belongs to"
          + " Java's library.",
      "Không tìm thấy `@{0}` nên đã bị bỏ qua khi chấm. Hãy xóa nó, hoặc thêm `import` nếu nó thuộc"
          + " thư viện của Java."),
  NOTHING_OVERRIDDEN(
      "override-removed",
      "There is nothing that `{0}` could override; its `@Override` was left out for grading.",
      "Không có gì để `{0}` ghi đè; `@Override` của nó đã bị bỏ qua khi chấm."),
  SEVERAL_PUBLIC_CLASSES(
      "several-public-classes",
      "A file can hold only one public class; `{0}` was taken without its `public`.",
      "Mỗi tệp chỉ được có một lớp `public`; `{0}` đã được chấm như một lớp không có `public`."),
  MISSING_BRACE(
      "missing-brace",
      "A brace of `{0}` was missing; it was added for grading. Every `{` needs its `}`.",
      "`{0}` thiếu một dấu ngoặc nhọn; dấu này đã được thêm vào để chấm. Mỗi dấu `{` phải có một dấu"
          + " `}` đi kèm."),
  MISSING_CLASS(
      "missing-class",
      "The methods stand outside of any class; a class `{0}` was put around them for grading.",
      "Các phương thức nằm ngoài mọi lớp; một lớp `{0}` đã được thêm bao quanh chúng để chấm."),
  MISSING_SEMICOLON(
      "missing-semicolon",
      "A `;` was missing in `{0}`; it was added for grading. Every declaration and every statement"
          + " ends with one.",
      "Thiếu dấu `;` ở `{0}`; dấu này đã được thêm vào để chấm. Mỗi khai báo và mỗi câu lệnh đều kết"
          + " thúc bằng dấu này."),
  UNCLOSED_COMMENT(
      "unclosed-comment",
      "The comment `{0}` is never closed; its end was put in for grading. Close it with `*/`.",
      "Chú thích `{0}` chưa được đóng; chỗ kết thúc đã được thêm vào để chấm. Hãy đóng nó bằng"
          + " `*/`."),
  UNCLOSED_TEXT(
      "unclosed-text",
      "The text block that begins in `{0}` is never closed; its end was put in for grading. Close it"
          + " with `\"\"\"`.",
      "Khối văn bản bắt đầu ở `{0}` chưa được đóng; chỗ kết thúc đã được thêm vào để chấm. Hãy đóng"
          + " nó bằng `\"\"\"`."),
  BAD_TYPE_NAME(
      "bad-type-name",
      "`{0}` can't be the name of a class; another name was given for grading. A name holds only"
          + " letters, digits and `_`, and begins with a letter.",
      "`{0}` không thể là tên lớp; một tên khác đã được đặt để chấm. Tên chỉ gồm chữ cái, chữ số và"
          + " `_`, và bắt đầu bằng chữ cái."),
  DUPLICATE_TYPE(
      "duplicate-type-removed",
      "`{0}` stands twice in its class; only the first was graded. Remove the other one.",
      "`{0}` xuất hiện hai lần trong cùng một lớp; chỉ lần đầu được chấm. Hãy xóa lần còn lại."),
  STRAY_TEXT(
      "stray-text",
      "`{0}` cannot stand here; it was left out for grading.",
      "`{0}` không thể đứng ở đây nên đã bị bỏ qua khi chấm."),
  MAIN_CUT(
      "main-cut",
      "The method `main` is never called by the grader; it was left out.",
      "Phương thức `main` không được gọi khi chấm nên đã được bỏ qua."),
  SAME_FILE_TWICE(
      "same-file-twice",
      "The file `{0}` has the same content as another one; it was left out.",
      "Tệp `{0}` có nội dung trùng hệt một tệp khác nên đã được bỏ qua."),
  NOT_UTF_8(
      "not-utf-8",
      "The file is not stored as UTF-8; it was read as {0}.",
      "Tệp không được lưu bằng mã UTF-8; nội dung đã được đọc theo mã {0}."),
  ODD_SPACES(
      "odd-spaces",
      "`{0}` holds invisible characters that Java doesn't take for spaces, as text copied from a web"
          + " page or a document does; they were read as spaces. Type these spaces anew.",
      "`{0}` có những ký tự vô hình mà Java không coi là dấu cách, thường do sao chép từ trang web"
          + " hoặc tài liệu; chúng đã được đọc như dấu cách. Hãy gõ lại các dấu cách đó."),
  ODD_SIGNS(
      "odd-signs",
      "`{0}` is no sign of Java's but one that a document puts in its place, such as a long dash for a"
          + " minus; it and others like it were read as Java's. Type these signs anew.",
      "`{0}` không phải dấu của Java mà là dấu do trình soạn văn bản thay vào, ví dụ gạch ngang dài"
          + " thay cho dấu trừ; dấu này và những dấu tương tự đã được đọc như dấu của Java. Hãy gõ lại"
          + " các dấu đó."),
  PACKAGE_ADDED(
      "package-added",
      "Another folder has a class of the same name; this file was taken into a package `{0}`.",
      "Một thư mục khác có lớp trùng tên; tệp này đã được đưa vào gói `{0}` để tránh nhầm lẫn.");

  private final String id;
  private final String english;
  private final String vietnamese;

  Mend(String id, String english, String vietnamese) {
    this.id = id;
    this.english = english;
    this.vietnamese = vietnamese;
  }

  /** Stable, for programs that read reports. */
  public String id() {
    return id;
  }

  Sentence message(String detail) {
    return Sentence.of(english, vietnamese, Sentence.cut(detail));
  }
}
