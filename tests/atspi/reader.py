# SPDX-License-Identifier: Apache-2.0
"""A person with a screen reader: knows the program only by what AT-SPI tells, waits only for events."""

import os
import subprocess

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds; long enough for the slowest machine, a passing test never waits for it

State = Atspi.StateType
# Named as Orca names them: Qt tells only of what was asked for in these words.
EVENTS = ["object:state-changed", "object:announcement", "object:children-changed", "window:activate",
          "object:property-change:accessible-name", "object:property-change:accessible-value"]
CONTROLS = {"button", "push button", "toggle button", "check box", "radio button", "combo box", "text",
            "password text", "progress bar", "slider", "spin button", "link", "list", "list box", "tree", "table"}
# What Qt calls a widget of which nobody said what it is.
NO_ROLE = {"filler", "unknown", "invalid", "redundant object"}


def has(node, *states):
    owned = node.get_state_set()
    return all(owned.contains(state) for state in states)


def name_of(node):
    """As a reader finds it: a combo box's own name is what is chosen in it, its label is a relation."""
    labels = [relation.get_target(0).get_name() for relation in node.get_relation_set()
              if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY]
    return labels[0] if labels else node.get_name()


def actions_of(node):
    count = node.get_n_actions() if node.get_action_iface() else 0
    return [Atspi.Action.get_action_name(node, index) for index in range(count)]


def described(node):
    states = [state.value_nick for state in (State.FOCUSED, State.CHECKED, State.EXPANDED) if has(node, state)]
    if not has(node, State.ENABLED):
        states.append("disabled")
    words = [node.get_role_name(), f"\"{name_of(node)}\""]
    if node.get_description():
        words.append(f"({node.get_description()})")
    return " ".join(words + states)


class Lost(AssertionError):
    """A screen reader's user could not go on from here."""


class Reader:
    def __init__(self, program, *arguments):
        self.spoken = []  # what a reader says by itself: messages, where the focus goes
        self.progress = []  # what it hears of progress bars, 0 … 1
        self._focus = None
        self._status = None
        self._listener = Atspi.EventListener.new(self._heard)
        for event in EVENTS:
            self._listener.register(event)
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self._program = subprocess.Popen([program, *arguments], env=environment, stdin=subprocess.DEVNULL)
        GLib.child_watch_add(GLib.PRIORITY_DEFAULT, self._program.pid, self._ended)

    def _ended(self, _pid, status):
        self._status = status

    def _heard(self, event):
        try:
            self._take(event.type, event.source, event)
        except GLib.Error:
            pass  # it is gone already: nothing to say about it

    def _take(self, kind, node, event):
        if kind == "object:announcement":
            self.spoken.append(str(event.any_data))
        elif kind == "object:state-changed:showing" and event.detail1 and node.get_role() == Atspi.Role.NOTIFICATION:
            self.spoken.append(node.get_name())
        elif kind == "object:state-changed:focused" and event.detail1:
            self._focus = node
            self.spoken.append(described(node))
        elif kind == "object:property-change:accessible-value" and node.get_role() == Atspi.Role.PROGRESS_BAR:
            least, most = Atspi.Value.get_minimum_value(node), Atspi.Value.get_maximum_value(node)
            self.progress.append((Atspi.Value.get_current_value(node) - least) / max(most - least, 1))

    def wait(self, condition, what):
        """Returns what `condition` returns once that is true; asks again after each event, not in between."""
        late = []
        timer = GLib.timeout_add_seconds(PATIENCE, late.append, True)
        try:
            while True:
                try:
                    result = condition()
                except GLib.Error:
                    result = None  # a part of the tree went while it was read
                if result:
                    return result
                if self._status is not None:
                    raise Lost(f"The program ended ({self._status}) before: {what}")
                if late:
                    raise Lost(f"Not found in {PATIENCE} s: {what}\n\nOn the screen:\n{self.tree()}\n\n"
                               "Spoken:\n" + "\n".join(self.spoken))
                GLib.MainContext.default().iteration(True)
        finally:
            if not late:
                GLib.source_remove(timer)

    def nodes(self, under=None, depth=0):
        """(depth, node) of what is on the screen, in the reader's order."""
        if under is None:
            desktop = Atspi.get_desktop(0)
            applications = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
            for application in applications:
                if application is not None and application.get_process_id() == self._program.pid:
                    application.set_cache_mask(Atspi.Cache.NONE)  # the program is asked, not what it said before
                    yield from self.nodes(application, depth)
            return
        if not has(under, State.SHOWING):
            return
        yield depth, under
        for index in range(under.get_child_count()):
            child = under.get_child_at_index(index)
            if child is not None:
                yield from self.nodes(child, depth + 1)

    def tree(self):
        return "\n".join("  " * depth + described(node) for depth, node in self.nodes())

    def look_for(self, role, name):
        matching = (node for _, node in self.nodes() if node.get_role_name() == role and name_of(node) == name)
        return next(matching, None)

    def find(self, role, name):
        return self.wait(lambda: self.look_for(role, name), f"{role} \"{name}\"")

    def find_enabled(self, role, name):
        def found():
            node = self.look_for(role, name)
            return node if node is not None and has(node, State.ENABLED) else None
        return self.wait(found, f"{role} \"{name}\", enabled")

    def act(self, role, name):
        """Does what a reader's user does with one key: the first thing the control offers."""
        node = self.find_enabled(role, name)
        offered = actions_of(node)
        if not offered or not Atspi.Action.do_action(node, 0):
            raise Lost(f"{role} \"{name}\" has no action; it offers {offered}")

    def wait_for_words(self, words):
        """Something said by itself that holds these words."""
        self.wait(lambda: any(words in said for said in self.spoken), f"the words \"{words}\", spoken")

    # ---- keys, as a keyboard sends them
    def key(self, keysym):
        Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)

    def wait_for_focus(self, role, name):
        def focused():
            return self._focus and (self._focus.get_role_name(), name_of(self._focus)) == (role, name)
        self.wait(focused, f"the focus on {role} \"{name}\"")

    def tab(self, key):
        before = self._focus
        self.key(key)
        self.wait(lambda: self._focus != before, f"the focus leaving {described(before)}")
        return self._focus

    def tab_to(self, key, role, name):
        for _ in range(100):
            if (self._focus.get_role_name(), name_of(self._focus)) == (role, name):
                return
            self.tab(key)
        raise Lost(f"Tab does not reach {role} \"{name}\"\n{self.tree()}")

    def tab_round(self, key):
        """Where `key` goes until it comes by a place again."""
        stops = []
        while self.tab(key) not in stops:
            stops.append(self._focus)
        return [described(stop) for stop in stops]

    def tab_stops(self):
        """What Tab should reach. Of radio buttons, which the arrow keys choose from, the chosen one."""
        window = next(node for _, node in self.nodes(self._focus.get_application())
                      if node.get_role_name() == "frame" and has(node, State.ACTIVE))
        return [described(node) for _, node in self.nodes(window)
                if has(node, State.FOCUSABLE, State.ENABLED) and node.get_role_name() not in {"panel", "label"}
                and (node.get_role_name() != "radio button" or has(node, State.CHECKED))]

    def faults(self):
        """What a reader cannot make sense of, in what is on the screen now."""
        found = []
        for _, node in self.nodes():
            role = node.get_role_name()
            useful = [action for action in actions_of(node) if action != "SetFocus"]
            control = has(node, State.FOCUSABLE) or useful or node.get_value_iface() or role in CONTROLS
            if control and role in NO_ROLE:
                found.append(f"no role: {described(node)}")
            if control and role != "scroll bar" and not name_of(node).strip():
                found.append(f"no name: {described(node)}")
        return found

    def check(self, page):
        faults = self.faults()
        if faults:
            raise Lost(f"On \"{page}\":\n  " + "\n  ".join(faults) + f"\n\nOn the screen:\n{self.tree()}")
