package bai1;

import java.util.ArrayList;
import java.util.List;
import java.util.function.*;

class Exercise1 {
    interface Rule { float[] apply(float[] W, float[] dW, float lr); }

    float[] dfW(float[] W) {
        return new float[] {0.2f * W[0], 4f * W[1]};
    }

    float[] sgd(float[] W, float[] dW, float lr) {
        return new float[] {W[0] - lr * dW[0], W[1] - lr * dW[1]};
    }

    List<float[]> trainP1(Rule rule, float lr, int epochs) {
        List<float[]> points = new ArrayList<>();
        float[] W = {-5f, -2f};
        points.add(W);
        while (points.size() <= epochs) {
            W = rule.apply(W, dfW(W), lr);
            points.add(W);
        }
        return points;
    }
}
