package optigrade.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import optigrade.intake.roster.Roster;
import optigrade.model.Attendance;
import optigrade.model.GraderFault;
import optigrade.model.HandedIn;
import optigrade.model.Submission;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class IntakeTests {

  @TempDir private Path folder;

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> ids() {
    return Listing.of(List.of(folder)).entries().stream().map(Entry::id).toList();
  }

  private Submission only() {
    return Reader.read(Listing.of(List.of(folder)).entries().get(0));
  }

  private static List<String> paths(Submission submission) {
    return submission.files().stream().map(HandedIn::path).toList();
  }

  @Test
  void hand_ins_by_one_of_several_of_a_name_are_told_apart_from_strangers() {
    Sample.of("lan nguyen.java", "binh.java", "zoe.java").folder(folder);
    Optional<Roster> roster = Sample.roster("name,id\nLan Nguyễn,1\nLan Nguyen,2\nBinh,3\nChi,4\n");
    Attendance attendance = Listing.of(List.of(folder), roster).attendance();
    assertEquals(List.of("lan nguyen"), attendance.shared());
    assertEquals(List.of("zoe"), attendance.strangers());
    assertEquals(List.of("4"), attendance.absent().stream().map(it -> it.id().orElse("")).toList());
  }

  @Test
  void a_hand_in_that_a_number_joins_to_another_name_is_named() {
    Sample.of("nguyenan_1234_56789_A.java", "tranbinh_1235_56790_A.java", "lechi_1236_56791_A.java")
        .folder(folder);
    Optional<Roster> roster =
        Sample.roster("name,user id\nNguyễn An,1235\nTrần Bình,1234\nLê Chi,1236\n");
    assertEquals(
        List.of("nguyenan_1234", "tranbinh_1235"),
        Listing.of(List.of(folder), roster).attendance().misnamed());
  }

  @Test
  void each_file_and_each_folder_of_a_folder_is_a_submission_in_the_order_of_names()
      throws IOException {
    put("chi/A.java", "a");
    put("An.java", "b");
    put("bình.py", "c");
    assertEquals(List.of("An", "bình.py", "chi"), ids());
  }

  @Test
  void names_that_clash_get_a_suffix_even_where_only_their_case_differs() throws IOException {
    put("Lan.java", "a");
    put("lan/Lan.java", "b");
    put("summary.json/X.java", "c");
    assertEquals(List.of("Lan", "lan-2", "summary.json-2"), ids());
  }

  @Test
  void a_suffix_never_takes_the_name_of_another_hand_in() throws IOException {
    for (String name : List.of("X", "x", "x-2", "x-2-2")) {
      put(name + "/A.java", "class A {}");
    }
    List<String> ids = Listing.of(List.of(folder)).entries().stream().map(Entry::id).toList();
    assertEquals(List.of("X", "x-3", "x-2", "x-2-2"), ids);
  }

  @Test
  void what_is_hidden_and_may_be_meant_is_named() throws IOException {
    put(".an/Optimizers.java", "class A {}");
    put(".binh.java", "class A {}");
    put(".git/config", "");
    put("._An.java", "");
    put("chi/A.java", "class A {}");
    Listing listing = Listing.of(List.of(folder));
    assertEquals(List.of("chi"), listing.entries().stream().map(Entry::id).toList());
    assertEquals(2, listing.leftOut().size(), () -> "" + listing.leftOut());
    assertTrue(listing.leftOut().get(0).en().contains(".an begins with a dot"));
  }

  @Test
  void a_name_with_control_or_direction_characters_is_made_safe() {
    SafeName names = new SafeName();
    assertEquals("a_b_c", names.of("a\u001bb\u202ec"));
    assertEquals("_con", names.of("con"));
    assertEquals("submission", names.of("..."));
    assertEquals("etc_passwd", names.of("../etc/passwd").replaceFirst("^_", ""));
    assertTrue(names.of("ễ".repeat(300)).length() < 50);
  }

  @Test
  void debris_of_tools_and_systems_is_no_part_of_a_hand_in() throws IOException {
    put("an/__MACOSX/._A.java", "x");
    put("an/.idea/B.java", "x");
    put("an/._A.java", "x");
    put("an/expected.json", "{}");
    put("an/target/A.class", "x");
    put("an/src/A.java", "class A {}");
    put("an/src/test/java/ATest.java", "x");
    put("an/out/src/A.java", "x");
    assertEquals(List.of("src/A.java"), paths(only()));
  }

  @Test
  void sources_that_stand_only_in_a_build_folder_are_taken_from_there() throws IOException {
    put("an/build/A.java", "class A {}");
    assertEquals(List.of("build/A.java"), paths(only()));
  }

  @Test
  void an_archive_beside_java_files_is_not_opened_and_said_so() throws IOException {
    put("an/A.java", "class A {}");
    put("an/new/rest.ZIP", "x");
    put("an/old.rar", "x");
    put("binh/A.java", "class A {}");
    Submission submission = only();
    assertEquals(List.of("A.java"), paths(submission));
    assertEquals(
        List.of("new/rest.ZIP", "old.rar"),
        submission.remarks().stream()
            .map(it -> it.en().substring(0, it.en().indexOf(" was not opened")))
            .toList());
  }

  @Test
  void without_java_every_file_is_named() throws IOException {
    put("an/solution.py", "print()");
    put("an/notes.pdf", "%PDF");
    assertEquals(List.of("notes.pdf", "solution.py"), paths(only()));
  }

  @Test
  void a_link_is_not_followed_and_is_said_so() throws IOException {
    put("an/A.java", "class A {}");
    put("secret.txt", "secret");
    Files.createSymbolicLink(folder.resolve("an/B.java"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("an/loop"), folder.resolve("an"));
    Submission submission = only();
    assertEquals(List.of("A.java"), paths(submission));
    assertEquals(2, submission.remarks().size());
  }

  @Test
  void a_missing_path_and_an_empty_folder_are_complaints() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Listing listing =
        Listing.of(List.of(folder.resolve("nowhere"), folder.resolve("empty"), folder));
    assertEquals(2, listing.complaints().size());
    assertTrue(listing.complaints().get(0).en().contains("nowhere"));
    assertTrue(listing.complaints().get(1).en().contains("holds no submission"));
  }

  @Test
  void an_unreadable_file_is_a_fault_and_never_a_zero() throws IOException {
    put("an/A.java", "class A {}");
    Path file = folder.resolve("an/A.java");
    Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
    GraderFault fault = assertThrows(GraderFault.class, this::only);
    assertEquals("unreadable", fault.code());
  }
}
