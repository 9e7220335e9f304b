package optigrade.pages;

import java.util.Locale;
import java.util.Map;
import optigrade.model.Score;
import optigrade.model.Text;

/** What statuses and kinds of checks are called. */
final class Words {

  private static final Map<String, Text> GROUPS =
      Map.ofEntries(
          Map.entry(
              "first-step",
              new Text("The exercise's own first step", "Bước đầu tiên của chính đề bài")),
          Map.entry(
              "fresh",
              new Text(
                  "The same formula with other numbers", "Cùng công thức với các con số khác")),
          Map.entry(
              "zero-gradient",
              new Text(
                  "With a zero gradient nothing moves",
                  "Gradient bằng 0 thì không có gì dịch chuyển")),
          Map.entry(
              "inputs-unchanged",
              new Text(
                  "The arrays that come in stay as they are",
                  "Các mảng truyền vào được giữ nguyên")),
          Map.entry("start", new Text("It starts at (-5, -2)", "Xuất phát từ (-5, -2)")),
          Map.entry("steps", new Text("One step an epoch", "Mỗi epoch đúng một bước")),
          Map.entry(
              "gradient",
              new Text(
                  "Each step gets the gradient at the current point",
                  "Mỗi bước nhận gradient tại điểm hiện tại")),
          Map.entry(
              "rate",
              new Text("The learning rate is handed on", "Tốc độ học được truyền tiếp đúng")),
          Map.entry(
              "hyperparameters",
              new Text(
                  "The exercise's constants are handed on",
                  "Các hằng số của đề bài được truyền tiếp đúng")),
          Map.entry(
              "state",
              new Text(
                  "The state begins at zero and is carried on",
                  "Trạng thái bắt đầu bằng 0 và được giữ qua các epoch")),
          Map.entry("counts", new Text("Epochs are counted from 1", "Epoch được đếm từ 1")),
          Map.entry(
              "path",
              new Text(
                  "The start and every new point are returned",
                  "Trả về điểm xuất phát và mọi điểm mới")),
          Map.entry("points", new Text("Each point of the path", "Từng điểm của quỹ đạo")),
          Map.entry("length", new Text("As many points as there should be", "Đủ số điểm cần có")),
          Map.entry(
              "computed",
              new Text(
                  "The points are worked out, not typed in",
                  "Các điểm được tính ra chứ không gõ sẵn")));

  /** Of what there are no points for. */
  static final Text NO_POINTS = new Text("no points", "không tính điểm");

  private Words() {}

  /** The group's own name where nothing else is known of it. */
  static Text group(String id) {
    return GROUPS.getOrDefault(id, Text.same(id));
  }

  static Text status(Score.Status status) {
    return switch (status) {
      case FULL -> new Text("full", "đủ điểm");
      case PARTIAL -> new Text("partial", "một phần");
      case NONE -> new Text("none", "không điểm");
      case CARRIED -> new Text("error carried forward", "do lỗi ở phần trước");
      case NOT_RUN -> new Text("could not be called", "không gọi được");
    };
  }

  /** Points make no sense where there are none to be had. */
  static Text status(Score.Status status, boolean isForPoints) {
    return switch (status) {
      case FULL -> isForPoints ? status(status) : new Text("right", "đúng");
      case PARTIAL -> isForPoints ? status(status) : new Text("partly right", "đúng một phần");
      case NONE -> isForPoints ? status(status) : new Text("wrong", "sai");
      case CARRIED, NOT_RUN -> status(status);
    };
  }

  /** As {@code report.json} writes it. */
  static String kind(Score.Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
