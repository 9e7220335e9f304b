package optigrade.formats;

import optigrade.model.Language;

/** Sentences that several formats say. */
enum Words {
  NOT_GRADED(
      "This hand-in could not be graded. That is no mark, and not your fault: tell your teacher the"
          + " code %s.",
      "Bài này chưa chấm được. Đây không phải là điểm và không phải lỗi của bạn: hãy báo cho giảng"
          + " viên mã %s."),
  UNOPENED(
      "What you handed in is packed in a way that can't be opened here, such as RAR, so it could not be"
          + " graded. That is no mark: pack it as an ordinary zip and hand it in again.",
      "Bài bạn nộp được nén theo kiểu không mở được ở đây (ví dụ RAR) nên chưa chấm được. Đây không"
          + " phải là điểm: hãy nén lại thành tệp zip thông thường rồi nộp lại."),
  HIDDEN(
      "This criterion is hidden: only its points are shown.",
      "Tiêu chí này được ẩn: chỉ hiện số điểm."),
  CARRIED(
      "Wrong only because of an error elsewhere, which is counted there: a share of the points is"
          + " kept.",
      "Chỉ sai do lỗi ở chỗ khác, lỗi đó đã tính ở chỗ kia: ở đây vẫn được giữ một phần điểm."),
  CAUSED("Wrong only because of an error elsewhere.", "Chỉ sai do lỗi ở chỗ khác."),
  NOT_RUN("Nothing of this could be run.", "Phần này không chạy được gì."),
  DECIDED("Set by a teacher instead of %s:", "Giảng viên cho điểm này thay cho %s:"),
  NO_POINTS("no points", "không tính điểm"),
  TAKEN("Deduction of %s: %s", "Trừ %s điểm: %s"),
  SET("set by a teacher", "giảng viên cho"),
  CRITERION("Criterion", "Tiêu chí"),
  POINTS("Points", "Điểm"),
  REMARKS("Remarks", "Nhận xét"),
  TOTAL("Total", "Tổng điểm");

  private final String en;
  private final String vi;

  Words(String en, String vi) {
    this.en = en;
    this.vi = vi;
  }

  String in(Language language) {
    return language.of(en, vi);
  }
}
