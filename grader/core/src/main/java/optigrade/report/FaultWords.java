package optigrade.report;

import java.util.Map;
import optigrade.model.GraderFault;
import optigrade.model.Text;

/**
 * What faults are in words, by their codes. What went wrong in particular is told in English alone;
 * where somebody can mend it, the English reader needs nothing else.
 */
final class FaultWords {

  private static final String DETAIL = " Chi tiết (bằng tiếng Anh): %s";

  private static final Text PROCESS =
      new Text(
          "%s",
          "Không chạy được tiến trình chấm bài: có thể máy thiếu bộ nhớ hoặc đã chạm giới hạn số tiến"
              + " trình. Hãy chạy lại cùng lệnh đó."
              + DETAIL);

  private static final Text OURS =
      new Text("The grader itself is at fault: %s", "Lỗi của chính trình chấm." + DETAIL);

  private static final Map<String, Text> WORDS =
      Map.ofEntries(
          Map.entry(
              "no-jail",
              new Text(
                  "%s",
                  "Chương trình này chỉ được chạy trong môi trường cách ly, và máy này không có môi"
                      + " trường cách ly nào hoạt động. Hãy cài bubblewrap (Debian và Ubuntu: apt"
                      + " install bubblewrap), hoặc nếu tin cậy bài nộp này thì chấm với --jail off."
                      + DETAIL)),
          Map.entry(
              "unreadable",
              new Text("%s", "Không đọc được bài nộp: hãy kiểm tra quyền truy cập." + DETAIL)),
          Map.entry(
              GraderFault.UNOPENED,
              new Text(
                  "%s",
                  "Có thể có chương trình trong một tệp nén thuộc loại không mở được ở đây: hãy đặt"
                      + " vào chỗ của nó một thư mục chứa nội dung đã giải nén, hoặc nén lại thành tệp"
                      + " zip thông thường."
                      + DETAIL)),
          Map.entry("no-hand-in", new Text("%s", "Không có thư mục bài nộp." + DETAIL)),
          Map.entry("rubric", new Text("%s", "Không dùng được thang điểm: %s")),
          Map.entry(
              "no-accepted-version",
              new Text(
                  "%s", "Thang điểm không chấp nhận cách viết nào mà trình chấm biết." + DETAIL)),
          Map.entry(
              "no-temporary-folder",
              new Text(
                  "%s",
                  "Không ghi được vào thư mục tạm: hãy kiểm tra quyền truy cập và dung lượng đĩa."
                      + DETAIL)),
          Map.entry(
              "incomplete-installation",
              new Text("%s", "Bản cài đặt optigrade bị thiếu tệp: hãy cài lại." + DETAIL)),
          Map.entry(
              "answer-book",
              new Text(
                  "This kit is damaged: unpack optigrade-kit.zip again. %s",
                  "Bộ công cụ này bị hỏng: hãy giải nén lại optigrade-kit.zip." + DETAIL)),
          Map.entry(
              "machine-too-busy",
              new Text(
                  "%s",
                  "Máy quá bận nên không thể chấm công bằng: tiến trình chạy bài này gần như không được"
                      + " cấp bộ xử lý. Hãy chạy lại cùng lệnh đó khi máy rảnh hơn, hoặc với --jobs"
                      + " nhỏ hơn; những bài đã chấm không phải chạy lại."
                      + DETAIL)),
          Map.entry("process-did-not-start", PROCESS),
          Map.entry("process-does-not-end", PROCESS),
          Map.entry("workshop-did-not-start", PROCESS),
          Map.entry("workshop-failed", PROCESS),
          Map.entry("worker-did-not-start", PROCESS),
          Map.entry("worker-failed", PROCESS),
          Map.entry("unexpected", new Text("%s", OURS.vi())));

  private FaultWords() {}

  /** Whatever has no words of its own is something of ours that does not fit together. */
  static Text of(String code, String message) {
    Text words = WORDS.getOrDefault(code, OURS);
    return new Text(words.en().formatted(message), words.vi().formatted(message));
  }
}
