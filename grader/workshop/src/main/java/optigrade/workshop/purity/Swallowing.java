package optigrade.workshop.purity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Finds out whether code may go on after stack or memory have run out, by what its handlers catch.
 * A {@code finally} counts: it may return.
 */
final class Swallowing extends MethodVisitor {

  private static final Set<String> CATCHING =
      Set.of(
          "java/lang/Throwable",
          "java/lang/Error",
          "java/lang/VirtualMachineError",
          "java/lang/StackOverflowError",
          "java/lang/OutOfMemoryError");

  private boolean found;

  private Swallowing() {
    super(Opcodes.ASM9);
  }

  static boolean isIn(byte[] classFile) {
    Swallowing swallowing = new Swallowing();
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access,
                  String name,
                  String descriptor,
                  @Nullable String signature,
                  String @Nullable [] exceptions) {
                return swallowing;
              }
            },
            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return swallowing.found;
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
    found |= type == null || CATCHING.contains(type);
  }
}
