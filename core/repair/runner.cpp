// SPDX-License-Identifier: Apache-2.0
#include "core/repair/runner.h"

#include "core/repair/run_plan.h"

namespace rescue::repair {

/// The Runner's ear in the worker thread: turns what the steps tell into signals.
class Runner::Desk : public Narrator {
public:
    Desk(Runner& runner, bool askSignIn, std::stop_token stop)
        : m_runner(runner), m_askSignIn(askSignIn), m_stop(std::move(stop))
    {
    }
    void tell(const Event& event) override { Q_EMIT m_runner.happened(event); }
    QString ask(const Question& question) override { return m_runner.ask(question, m_stop); }

    std::optional<Session> signInAgain(const QString& account, const QString& wrong) override
    {
        if (!m_askSignIn)
            return std::nullopt;
        return m_runner.askForSession({QuestionKind::SignInAgain, {account, wrong}}, m_stop);
    }

private:
    Runner& m_runner;
    bool m_askSignIn;
    std::stop_token m_stop;
};

Runner::Runner(World& world, QObject* parent) : QObject(parent), m_world(world)
{
    qRegisterMetaType<rescue::repair::Event>();
    qRegisterMetaType<rescue::repair::Question>();
    qRegisterMetaType<rescue::repair::Outcome>();
}

Runner::~Runner() = default; // the jthread asks for a stop and joins

void Runner::start(Plan plan, RepairOptions options, Session session)
{
    {
        const std::lock_guard lock(m_mutex);
        m_running = true;
        m_answer.reset();
    }
    m_thread = std::jthread(
        [this, plan = std::move(plan), options = std::move(options),
         session = std::move(session)](const std::stop_token& stop) { work(plan, options, session, stop); });
}

bool Runner::running() const
{
    const std::lock_guard lock(m_mutex);
    return m_running;
}

void Runner::cancel()
{
    m_thread.request_stop();
}

void Runner::answer(const QString& text)
{
    const std::lock_guard lock(m_mutex);
    m_answer = text;
    m_answered.notify_all();
}

void Runner::answerSignIn(Session session)
{
    const std::lock_guard lock(m_mutex);
    m_newSession = std::move(session);
    m_answer = QStringLiteral("go");
    m_answered.notify_all();
}

std::optional<Session> Runner::askForSession(const Question& question, const std::stop_token& stop)
{
    ask(question, stop);
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_newSession, std::nullopt);
}

QString Runner::ask(const Question& question, const std::stop_token& stop)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answer.reset();
        m_newSession.reset();
    }
    Q_EMIT asked(question);
    std::unique_lock lock(m_mutex);
    if (!m_answered.wait(lock, stop, [this] { return m_answer.has_value(); }))
        throw Failure(FailureCode::Cancelled);
    return *m_answer;
}

void Runner::work(const Plan& plan, const RepairOptions& options, const Session& session,
                  const std::stop_token& stop)
{
    Desk desk(*this, options.askSignIn, stop);
    CloudClient cloud(m_world.cloud(), session, stop);
    RepairContext repair{m_world, cloud, desk, options, stop};
    const Outcome outcome = runPlan(plan, repair);
    {
        const std::lock_guard lock(m_mutex);
        m_running = false;
    }
    Q_EMIT finished(outcome);
}

} // namespace rescue::repair
