/// The example of the format's description.
enum ExampleScenario {
  static let text = #"""
    dialog: 1
    title: "CFO: so what?"
    skill: outcomes
    level: 2
    minutes: 6
    brief: "Haulier, 120 trucks. You sell billing software. Dana gave you fifteen minutes."
    product: {name: Clearway, features: [dashboard, real-time charts, role-based access, billing module]}
    customer: {name: Dana, role: CFO, company: Ridgeline Haulage, voice: brisk}
    terms:
      invoicing: {kind: operation, also: [invoices, invoice, billing run, bills]}
      cash: {kind: kpi, also: [cash flow, collections, money in, working capital]}
      overdraft: {kind: goal, also: [bank line, borrowing, interest]}
    chain: ["billing module > invoicing > cash > overdraft"]
    numbers: {late: {value: 9, unit: days, plausible: [1, 30]}}
    facts:
      overdraft-goal:
        says: "I have promised the board a smaller overdraft by March."
        asked: ["What did you promise the board?", "What matters most to you this year?", "Which number do you have to move?",
                "What would make this a good year for you?", "Where is the pressure coming from?"]
        area: goals
        spin: need-payoff
        need: explicit
        thread: cash
      late-invoices:
        says: "Honestly? Our invoices leave nine days late."
        asked: ["How long from delivery to the invoice going out?", "Where does billing get stuck?", "When do customers get their bill?",
                "What slows your cash down?", "How quickly do you invoice?"]
        area: problems
        spin: problem
        need: implied
        thread: cash
        numbers: [late]
    meters:
      patience: {start: 4, max: 5, empty: walked}
    start: open
    states:
      open:
        say: [{id: open.a, text: "My overdraft has to shrink by March, and you sell billing software. What does this mean for my business?",
               tells: [overdraft-goal]}]
        hints: ["Find out what delays her cash before you describe anything."]
        routes:
          - {id: found, if: "asked.late-invoices", go: cost,
             samples: ["How long from delivery to the invoice going out?"]}
          - {id: ahead, if: "altitude >= outcome", go: cost,
             samples: ["Your invoices leave sooner, so cash comes in sooner and the overdraft shrinks before March."],
             never: ["It has real-time charts and role-based access."]}
        else:
          say: ["You said '{quote.feature}'. In money terms, what is that to me?", "And in money terms, what is that to me?"]
          add: {patience: -1}
        ladder:
          - {say: "Leave the product out. What happens to my cash?", add: {patience: -1}}
          - {say: "I have another call.", go: walked}
        model:
          strong: "Your invoices leave nine days sooner, so the cash lands nine days sooner and the overdraft you promised to cut shrinks."
          middling: "Billing gets quicker and your team saves time."
      cost:
        say: [{id: cost.a, text: "So what is that worth to me, roughly?"}]
        routes:
          - {id: worth, if: "altitude >= outcome and tie >= 3", go: won,
             samples: ["Invoices that leave nine days sooner bring your cash in nine days sooner, so the overdraft you promised the board shrinks."],
             never: ["Our billing module is very fast."]}
        else: {say: "That is your product again. What is it worth to me?", add: {patience: -1}}
        ladder:
          - {say: "Once more, in my numbers: what changes?", add: {patience: -1}}
          - {say: "Let's leave it there.", go: walked}
      won: {final: pass, say: "Send me that, with the number.", debrief: "She bought an outcome."}
      walked: {final: fail, say: "Goodbye.", debrief: "Ask before you pitch."}
    tests:
      - name: discovery, then money, wins
        turns:
          - {rep: "How long from delivery to the invoice going out?", expect: {state: cost, learned: [late-invoices]}}
          - {rep: "Invoices nine days sooner means cash nine days sooner, so the overdraft you promised the board shrinks.", expect: {altitude: ">= outcome", end: pass}}
      - {name: features lose her, turns: [{rep: "It has role-based access.", times: 3, expect: {end: fail, never: [won]}}]}
    invariants: ["not (end.pass and best.altitude < outcome)"]
    """# + "\n"
}
