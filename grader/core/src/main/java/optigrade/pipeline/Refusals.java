package optigrade.pipeline;

import java.nio.file.Path;
import optigrade.model.Text;

/** Why something can't be done with what is there. */
final class Refusals {

  private Refusals() {}

  static Text nothingThere(Path out) {
    return new Text(
        "%s holds no results of a run: name the folder that optigrade grade wrote to (--out)."
            .formatted(out),
        "%s không có kết quả chấm nào: hãy chỉ đúng thư mục mà optigrade grade đã ghi vào (--out)."
            .formatted(out));
  }

  static Text unfinished() {
    return new Text(
        "The last run into this folder did not come to its end. Give the same optigrade grade"
            + " command again; it goes on where it was.",
        "Lần chấm gần nhất vào thư mục này chưa xong. Hãy chạy lại đúng lệnh optigrade grade đó;"
            + " lệnh sẽ chấm tiếp từ chỗ dở dang.");
  }

  static Text otherGrader() {
    return new Text(
        "These hand-ins were run by another version of optigrade or of Java. Give the optigrade"
            + " grade command again.",
        "Các bài này đã được chạy bằng phiên bản optigrade hoặc Java khác. Hãy chạy lại lệnh"
            + " optigrade grade.");
  }

  static Text otherSettings() {
    return new Text(
        "This rubric changes more than points: its seed, fresh inputs, tolerance, variants, limits"
            + " or language level are not those that the hand-ins were run with. Give the optigrade"
            + " grade command with this rubric.",
        "Thang điểm này không chỉ đổi điểm: seed, số bộ dữ liệu mới, sai số, biến thể, giới hạn"
            + " hoặc phiên bản ngôn ngữ khác với lần chạy trước. Hãy chạy lệnh optigrade grade với"
            + " thang điểm này.");
  }

  static Text overrides() {
    return new Text(
        "The last run went by overrides. Name their file with --overrides here, too; without it"
            + " they would be lost. To do without them, name a file that holds only [].",
        "Lần chấm trước có dùng điểm chỉnh tay. Hãy chỉ tệp đó bằng --overrides cả ở đây; nếu không"
            + " các điểm đó sẽ mất. Muốn bỏ các điểm đó, hãy chỉ một tệp chỉ chứa [].");
  }

  static Text hidden(int shown) {
    return shown == 0
        ? new Text(
            "Part of this is only shown after you hand in, so its right steps can't be shown.",
            "Một phần của bài này chỉ được cho biết sau khi nộp nên không thể hiện các bước đúng.")
        : new Text(
            "Longer paths of this exercise are only shown after you hand in. Say: --epochs %d"
                .formatted(shown),
            "Quỹ đạo dài hơn của bài tập này chỉ được cho biết sau khi nộp. Hãy dùng: --epochs %d"
                .formatted(shown));
  }

  static Text damaged() {
    return new Text(
        "What is kept of this class is damaged or was deleted in part. Give the optigrade grade"
            + " command again; it runs only what is missing.",
        "Dữ liệu lưu của lớp này bị hỏng hoặc đã bị xóa một phần. Hãy chạy lại lệnh optigrade"
            + " grade; lệnh chỉ chạy những bài còn thiếu.");
  }
}
