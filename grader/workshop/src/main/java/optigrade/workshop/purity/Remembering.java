package optigrade.workshop.purity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Finds out whether a class may keep anything from one call to the next: in a static field, or in
 * an object that the worker makes to call a method on. In doubt it does.
 */
final class Remembering extends ClassVisitor {

  private static final Set<String> WITHOUT_FIELDS = Set.of("java/lang/Object", "java/lang/Record");

  private boolean hasStatic;
  private boolean hasFields;
  private boolean isCalledOn;

  private Remembering() {
    super(Opcodes.ASM9);
  }

  static boolean isIn(byte[] classFile) {
    Remembering remembering = new Remembering();
    new ClassReader(classFile)
        .accept(
            remembering, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return remembering.hasStatic || (remembering.hasFields && remembering.isCalledOn);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    hasFields = superName == null || !WITHOUT_FIELDS.contains(superName);
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    hasFields |= !isStatic;
    hasStatic |= isStatic && value == null;
    return null;
  }

  /** A part of the contract takes something; what an accessor gives was there before. */
  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    hasStatic |= name.equals("<clinit>");
    boolean isConstructor = name.equals("<init>");
    boolean isEquals = name.equals("equals") && descriptor.equals("(Ljava/lang/Object;)Z");
    isCalledOn |=
        (access & Opcodes.ACC_STATIC) == 0
            && !isConstructor
            && !isEquals
            && !descriptor.startsWith("()");
    return null;
  }
}
