package optigrade.running;

import java.util.ArrayList;
import java.util.List;

/** How the JVMs of the children are started. */
final class Flags {

  /** A quick start, and a standard output that the JVM itself never writes to. */
  private static final List<String> COMMON =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:CICompilerCount=1",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:+SuppressFatalErrorMessage",
          "-XX:-CreateCoredumpOnCrash",
          "-Djava.awt.headless=true",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC",
          "-Dfile.encoding=UTF-8");

  /** Beside its heap a JVM holds code, classes, stacks and its own tables. */
  private static final int BESIDE_THE_HEAP_MEGABYTES = 512;

  private static final int WORKSHOP_HEAP_MEGABYTES = 512;

  /** Its compiler has a deep stack. */
  private static final int WORKSHOP_STACK_MEGABYTES = 256;

  private Flags() {}

  static int memoryOfWorker(int heapMegabytes) {
    return heapMegabytes + BESIDE_THE_HEAP_MEGABYTES;
  }

  static int memoryOfWorkshop() {
    return WORKSHOP_HEAP_MEGABYTES + WORKSHOP_STACK_MEGABYTES + BESIDE_THE_HEAP_MEGABYTES;
  }

  static List<String> ofWorker(int heapMegabytes) {
    List<String> flags = new ArrayList<>(COMMON);
    flags.add("-Xms16m");
    flags.add("-Xmx" + heapMegabytes + "m");
    flags.add("-XX:MaxMetaspaceSize=96m");
    flags.add("-XX:MaxDirectMemorySize=16m");
    flags.add("-XX:ReservedCodeCacheSize=32m");
    flags.add("-XX:+ExitOnOutOfMemoryError");
    // No class made for each method that is called more often: for Java 18 and later, and before.
    flags.add("-Djdk.reflect.useNativeAccessorOnly=true");
    flags.add("-Dsun.reflect.inflationThreshold=2147483647");
    return flags;
  }

  static List<String> ofWorkshop() {
    List<String> flags = new ArrayList<>(COMMON);
    // By itself a JVM fills a part of the machine's memory before it clears up.
    flags.add("-Xms96m");
    flags.add("-Xmn64m");
    flags.add("-Xmx" + WORKSHOP_HEAP_MEGABYTES + "m");
    flags.add("-Xss4m");
    return flags;
  }
}
