package bai1;

import java.util.ArrayList;
import java.util.List;

class Exercise2 {
    record State(List<Double> W, List<Double> V) {}

    interface MomentumRule { State next(List<Double> W, List<Double> dW, double lr, List<Double> V, double beta); }

    static List<Double> df_w(List<Double> W) {
        return List.of(0.2 * W.get(0), 4 * W.get(1));
    }

    static State sgdMomentum(List<Double> W, List<Double> dW, double lr, List<Double> V, double beta) {
        List<Double> newV = new ArrayList<>();
        List<Double> newW = new ArrayList<>();
        for (int i = 0; i < W.size(); i++) {
            newV.add(beta * V.get(i) + (1 - beta) * dW.get(i));
            newW.add(W.get(i) - lr * newV.get(i));
        }
        return new State(newW, newV);
    }

    static List<List<Double>> train_p1(MomentumRule rule, double lr, int epochs) {
        State state = new State(List.of(-5.0, -2.0), List.of(0.0, 0.0));
        List<List<Double>> points = new ArrayList<>();
        points.add(state.W());
        for (int epoch = 0; epoch < epochs; epoch++) {
            state = rule.next(state.W(), df_w(state.W()), lr, state.V(), 0.5);
            points.add(state.W());
        }
        return points;
    }
}
