package optigrade.workshop.purity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import optigrade.workshop.messages.Answer;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.messages.StubOrder;
import optigrade.workshop.messages.StubOrder.Stub;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Replaces methods by a call of the worker's {@code Lent}, so that the grader answers for them. */
public final class Stubs {

  private final Set<Stub> left;
  private final List<Stub> stubs;

  private Stubs(List<Stub> stubs) {
    this.stubs = stubs;
    this.left = new HashSet<>(stubs);
  }

  public static Answer of(StubOrder order) {
    Stubs stubs = new Stubs(order.stubs());
    List<ClassFile> classes = order.classes().stream().map(stubs::stub).toList();
    return stubs.left.isEmpty()
        ? new Answer.Stubbed(classes)
        : new Answer.Unable("there is no method with a body for " + stubs.left.iterator().next());
  }

  private ClassFile stub(ClassFile file) {
    if (stubs.stream().noneMatch(stub -> stub.owner().equals(file.name()))) {
      return file;
    }
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    new ClassReader(file.content()).accept(new Replacing(writer, file.name()), 0);
    return new ClassFile(file.name(), writer.toByteArray());
  }

  private Optional<Stub> find(String owner, String name, String descriptor) {
    return stubs.stream()
        .filter(s -> s.owner().equals(owner))
        .filter(s -> s.name().equals(name) && s.descriptor().equals(descriptor))
        .findFirst();
  }

  private final class Replacing extends ClassVisitor {
    private final String owner;

    Replacing(ClassWriter writer, String owner) {
      super(Opcodes.ASM9, writer);
      this.owner = owner;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
      Optional<Stub> stub = find(owner, name, descriptor);
      boolean hasBody = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
      if (stub.isEmpty() || !hasBody) {
        return method;
      }
      left.remove(stub.get());
      boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
      new LentBody(method, isStatic, descriptor, Optional.ofNullable(signature))
          .write(stub.get().function());
      return null;
    }
  }
}
