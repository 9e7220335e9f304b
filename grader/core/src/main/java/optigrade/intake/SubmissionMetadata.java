package optigrade.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import optigrade.model.Moment;
import optigrade.model.Submission;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code submission_metadata.json}, which Gradescope puts beside a hand-in that it has graded: who
 * handed in, when, and until when they could. A deadline that it does not say is the rubric's.
 */
public record SubmissionMetadata(Submission.Student student, Submission.Received received) {

  /** Larger than any of a class's; what is larger is none. */
  private static final long LARGEST = 16 << 20;

  public static SubmissionMetadata unknown() {
    return new SubmissionMetadata(Submission.Student.unknown(), Submission.Received.unknown());
  }

  /** Empty where there is no such file, or it or a time in it can't be read. */
  public static Optional<SubmissionMetadata> read(Path file) {
    try {
      return Files.size(file) > LARGEST
          ? Optional.empty()
          : Optional.of(of(JsonMapper.shared().readTree(Files.readAllBytes(file))));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  private static SubmissionMetadata of(JsonNode top) throws IOException {
    JsonNode users = top.path("users");
    JsonNode first = users.path(0);
    // A student's own deadline, which an extension moved, goes before the assignment's.
    Optional<Moment> own = deadline(first);
    Optional<Moment> deadline = own.isPresent() ? own : deadline(top);
    return new SubmissionMetadata(
        new Submission.Student(
            names(users),
            text(first.path("sid")),
            text(first.path("email")),
            Optional.empty(),
            text(first.path("id")),
            Optional.empty()),
        new Submission.Received(
            Optional.of(read(top.path("created_at"), Moment::parse)),
            false,
            deadline,
            Optional.empty(),
            List.of()));
  }

  /** Of a user or of all. */
  private static Optional<Moment> deadline(JsonNode of) throws IOException {
    JsonNode due = of.path("assignment").path("due_date");
    return due.isMissingNode() || due.isNull()
        ? Optional.empty()
        : Optional.of(read(due, Moment::parseDeadline));
  }

  private static Moment read(JsonNode time, Function<String, Optional<Moment>> parse)
      throws IOException {
    return text(time).flatMap(parse).orElseThrow(() -> new IOException("no time: " + time));
  }

  /** A group hands in together. */
  private static Optional<String> names(JsonNode users) {
    return Claim.filled(
        StreamSupport.stream(users.spliterator(), false)
            .flatMap(it -> text(it.path("name")).stream())
            .collect(Collectors.joining(", ")));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? Claim.filled(node.asString()) : Optional.empty();
  }

  /** The hand-in that it speaks of. */
  public Entry of(String id, Path folder) {
    return new Entry(id, folder).with(student, received);
  }
}
