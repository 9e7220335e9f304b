package optigrade.workshop.purity;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optigrade.workshop.messages.Compilation.ClassFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Takes members out of class files whose own types don't exist. The compiler leaves them there,
 * throwing; but a class with such a member can't even be asked which methods it has.
 */
public final class Unresolved {

  private Unresolved() {}

  /**
   * @param exists whether there is a type of that name, dots between all names, on the platform
   */
  public static List<ClassFile> drop(List<ClassFile> classes, Predicate<String> exists) {
    Set<String> own = classes.stream().map(ClassFile::name).collect(Collectors.toSet());
    Predicate<String> known = name -> own.contains(name) || exists.test(name);
    return classes.stream().map(file -> drop(file, known)).toList();
  }

  private static ClassFile drop(ClassFile file, Predicate<String> known) {
    if (ClassPool.of(file.content()).types().stream().allMatch(known)) {
      return file;
    }
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(file.content()).accept(new Dropping(writer, known), 0);
    return new ClassFile(file.name(), writer.toByteArray());
  }

  private static final class Dropping extends ClassVisitor {
    private final Predicate<String> known;

    Dropping(ClassWriter writer, Predicate<String> known) {
      super(Opcodes.ASM9, writer);
      this.known = known;
    }

    @Override
    public void visitInnerClass(
        String name, @Nullable String outerName, @Nullable String innerName, int access) {
      if (known.test(name.replace('/', '.'))) {
        super.visitInnerClass(name, outerName, innerName, access);
      }
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      return isKnown(Type.getType(descriptor))
          ? super.visitField(access, name, descriptor, signature, value)
          : null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      boolean whole =
          Stream.concat(
                  Stream.of(Type.getReturnType(descriptor)),
                  Stream.of(Type.getArgumentTypes(descriptor)))
              .allMatch(this::isKnown);
      return whole ? super.visitMethod(access, name, descriptor, signature, exceptions) : null;
    }

    private boolean isKnown(Type type) {
      Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
      return element.getSort() != Type.OBJECT || known.test(element.getClassName());
    }
  }
}
