/*! RoleFit 0.1.0, MIT. */
"use strict";(()=>{var v={"data-jobs":`{
  "$schema": "../schemas/quiz.schema.json",
  "format": "rolefit/1",
  "id": "data-jobs",
  "language": "en",
  "title": "Which data job fits you?",
  "intro": "Six short questions about concrete work. Tick what you do, or what you would like to do, and leave the rest empty. There are no right answers. You will see which two of five jobs your answers resemble most, how sure that is, and why.",
  "method": "method.html#data-jobs",
  "licence": "CC-BY-4.0",
  "date": "2026-11-29",
  "sources": [
    {
      "id": "S0",
      "title": "Article comparing the two roles, with tables and an FAQ (it names no title, author or date)"
    },
    {
      "id": "S1",
      "title": "Article comparing the two roles aspect by aspect, from tools to pay (it names no title, author or date)"
    },
    {
      "id": "S2",
      "title": "Machine Learning Engineer vs Data Scientist: Which AI Career Path Is Right for You?",
      "site": "aitransformer.online",
      "url": "https://aitransformer.online/machine-learning-engineer-vs-data-scientist/"
    },
    {
      "id": "S3",
      "title": "ML Engineer vs Data Scientist: What’s the difference?",
      "author": "Huw Fulcher",
      "date": "2023-05-07"
    },
    {
      "id": "kaggle-2020-21",
      "title": "Kaggle Machine Learning & Data Science Surveys 2020 and 2021",
      "site": "Kaggle",
      "date": "2020/2021"
    },
    {
      "id": "kaggle-2022",
      "title": "Kaggle Machine Learning & Data Science Survey 2022",
      "site": "Kaggle",
      "date": "2022"
    },
    {
      "id": "adverts",
      "title": "Collection of Google job postings, 2023–2024",
      "author": "Luke Barousse",
      "date": "2023/2024"
    },
    {
      "id": "salaries",
      "title": "ai-jobs.net salaries (self-reported)",
      "site": "ai-jobs.net",
      "licence": "CC0"
    }
  ],
  "traits": [
    {
      "id": "insight",
      "name": "Data for decisions",
      "low": "works on methods, systems and technology",
      "high": "answers business questions with data, charts and dashboards",
      "loading": 0.6461
    },
    {
      "id": "data-platforms",
      "name": "Data platforms",
      "low": "looks into the data, and lets others store it",
      "high": "builds and runs the systems that store and move data",
      "loading": 0.7352
    },
    {
      "id": "machine-learning",
      "name": "Machine learning",
      "low": "finds answers by other ways than models that learn",
      "high": "builds, improves and runs models that learn from data",
      "loading": 0.9061
    },
    {
      "id": "deep-learning",
      "name": "Deep learning",
      "low": "keeps to methods that need no special hardware",
      "high": "trains neural networks, for example on pictures",
      "loading": 0.6196
    },
    {
      "id": "research",
      "name": "Research",
      "low": "puts proven methods to work",
      "high": "follows research, or adds to it",
      "loading": 0.6101
    },
    {
      "id": "software",
      "name": "Software craft",
      "low": "codes in notebooks and ready-made tools",
      "high": "programs in several languages, with a developer’s tools",
      "loading": 0.6497
    }
  ],
  "roles": [
    {
      "id": "data-scientist",
      "name": "Data Scientist",
      "summary": "Finds out what data can say about a question, models it, and helps people decide.",
      "prior": 0.2,
      "mean": [0.5191, 0.2578, 0.6167, 0.122, 0.0231, -0.0954],
      "sd": [0.7577, 0.6107, 0.4659, 0.851, 0.8151, 0.7137]
    },
    {
      "id": "ml-engineer",
      "name": "Machine Learning Engineer",
      "summary": "Turns models into software that many people can rely on, and keeps it running.",
      "prior": 0.2,
      "mean": [-0.5597, -0.2087, 0.5475, 0.5381, 0.0708, 0.4124],
      "sd": [0.7345, 0.6172, 0.4164, 0.8363, 0.8575, 0.5899]
    },
    {
      "id": "data-analyst",
      "name": "Data Analyst",
      "summary": "Turns data into clear figures and charts, so that people see what is going on and can act.",
      "prior": 0.2,
      "mean": [0.4598, -0.0991, -0.7973, -0.5799, -1.1192, -0.7421],
      "sd": [0.4937, 0.547, 0.4423, 0.6138, 0.786, 0.8051]
    },
    {
      "id": "data-engineer",
      "name": "Data Engineer",
      "summary": "Builds and runs the systems that bring data, clean and on time, to all who need it.",
      "prior": 0.2,
      "mean": [0.0182, 0.9723, -0.2403, 0.0054, -0.8393, 0.4407],
      "sd": [0.5875, 0.7959, 0.4375, 0.7554, 0.7141, 0.6611]
    },
    {
      "id": "research-scientist",
      "name": "Research Scientist",
      "summary": "Looks for new knowledge and new methods, tests them, and shares what comes of it.",
      "prior": 0.2,
      "mean": [-0.5208, -1.1057, -0.2027, 0.0287, 1.7533, 0.0089],
      "sd": [1.1001, 0.7814, 0.3433, 0.8422, 0.782, 0.973]
    }
  ],
  "temperature": 0.8172,
  "pinned": 3,
  "minimum": 5,
  "sure": 0.9,
  "items": [
    {
      "id": "analyze-business",
      "group": "work",
      "prompt": "Study data to help a firm or a team decide",
      "categories": ["My work lies elsewhere", "I inform decisions, or want to"],
      "hint": "For example: which price sells best, or why users leave.",
      "why": "It shows how close your work is to decisions: 76% of data scientists, 49% of ML engineers, 81% of data analysts, 62% of data engineers and 43% of research scientists reported it.",
      "trait": "insight",
      "model": "graded",
      "slope": 1.1114,
      "intercepts": [0.6599],
      "shift": {"data-scientist": 0.1696, "ml-engineer": -0.0988, "data-analyst": 0.3917, "data-engineer": -0.3218, "research-scientist": -0.1407},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "data-infra",
      "group": "work",
      "prompt": "Build or run systems in which data is kept",
      "categories": ["I use systems others set up", "I set up data systems, or want to"],
      "hint": "People call this data infrastructure: databases, and the pipelines that fill them.",
      "why": "It sets data engineers apart: 38% of data scientists, 35% of ML engineers, 34% of data analysts, 58% of data engineers and 17% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 1.0355,
      "intercepts": [-0.7227],
      "shift": {"data-scientist": -0.3393, "ml-engineer": 0.2051, "data-analyst": -0.1814, "data-engineer": 0.2653, "research-scientist": 0.0503},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "prototype",
      "group": "work",
      "prompt": "Try out machine learning on something new",
      "categories": ["I work on what is in use", "I build prototypes, or want to"],
      "hint": "Machine learning: programs that learn from examples. A first version that shows whether an idea works is called a prototype.",
      "why": "It points to work with models: 56% of data scientists, 51% of ML engineers, 20% of data analysts, 33% of data engineers and 42% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 1.5287,
      "intercepts": [-0.685],
      "shift": {"data-scientist": 0.0483, "ml-engineer": -0.2248, "data-analyst": -0.2168, "data-engineer": 0.0586, "research-scientist": 0.3347},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "ml-service",
      "group": "work",
      "prompt": "Run machine learning inside a live product",
      "categories": ["Others take models live", "I take models live, or want to"],
      "hint": "For example a service that ranks search results all day, or one that flags odd payments.",
      "why": "It points to models that are in use every day: 42% of data scientists, 45% of ML engineers, 15% of data analysts, 24% of data engineers and 19% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 1.4591,
      "intercepts": [-1.3471],
      "shift": {"data-scientist": -0.0387, "ml-engineer": 0.2341, "data-analyst": 0.0515, "data-engineer": 0.0772, "research-scientist": -0.3241},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "improve-models",
      "group": "work",
      "prompt": "Test changes to make a model better",
      "categories": ["I improve other things", "I improve models, or want to"],
      "hint": "A model is what a program has learnt from data. Other data, settings or methods may improve it.",
      "why": "It shows who works on the models themselves: 46% of data scientists, 49% of ML engineers, 15% of data analysts, 21% of data engineers and 35% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 1.5611,
      "intercepts": [-1.1349],
      "shift": {"data-scientist": -0.0448, "ml-engineer": 0.118, "data-analyst": -0.0951, "data-engineer": -0.0626, "research-scientist": 0.0845},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "ml-research",
      "group": "work",
      "prompt": "Look for new methods of machine learning",
      "categories": ["I use methods that are proven", "I look for new ones, or want to"],
      "hint": "This is research: it goes beyond what is known today.",
      "why": "It points to research, though all five jobs know it: 26% of data scientists, 33% of ML engineers, 12% of data analysts, 12% of data engineers and 46% of research scientists reported it.",
      "trait": "research",
      "model": "graded",
      "slope": 0.819,
      "intercepts": [-1.3727],
      "shift": {"data-scientist": -0.045, "ml-engineer": 0.0385, "data-analyst": 0.2266, "data-engineer": -0.123, "research-scientist": -0.0971},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "papers",
      "group": "science",
      "prompt": "New papers, in journals or on arXiv",
      "categories": ["I keep up in other ways", "I follow papers, or want to"],
      "hint": "arXiv is a free site. Many researchers publish there first.",
      "why": "It shows who follows research: 23% of data scientists, 25% of ML engineers, 10% of data analysts, 14% of data engineers and 49% of research scientists reported it.",
      "trait": "research",
      "model": "graded",
      "slope": 0.9036,
      "intercepts": [-1.6082],
      "shift": {"data-scientist": 0.013, "ml-engineer": -0.1332, "data-analyst": 0.1331, "data-engineer": 0.1553, "research-scientist": -0.1682},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "matlab",
      "group": "science",
      "prompt": "MATLAB, for sums with tables of numbers",
      "categories": ["I compute with other tools", "I use MATLAB, or want to"],
      "hint": "A language and a program for technical computing, common at universities and among engineers.",
      "why": "It is at home in research: 10% of data scientists, 16% of ML engineers, 9% of data analysts, 10% of data engineers and 27% of research scientists reported it.",
      "trait": "research",
      "model": "graded",
      "slope": 0.5194,
      "intercepts": [-2.0603],
      "shift": {"data-scientist": -0.178, "ml-engineer": 0.0706, "data-analyst": 0.2169, "data-engineer": 0.143, "research-scientist": -0.2525},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "phd",
      "group": "science",
      "prompt": "A doctorate, or work towards one",
      "categories": ["I learn in other ways", "I hold a doctorate, or want to"],
      "hint": "Also called a PhD: the degree after a master’s, earned by research of one’s own. It takes some years.",
      "why": "Nothing in the surveys set the five jobs further apart: 17% of data scientists, 12% of ML engineers, 5% of data analysts, 7% of data engineers and 58% of research scientists reported it.",
      "trait": "research",
      "model": "graded",
      "slope": 1.1412,
      "intercepts": [-2.0812],
      "shift": {"data-scientist": 0.2224, "ml-engineer": -0.4659, "data-analyst": -0.2616, "data-engineer": 0.1444, "research-scientist": 0.3607},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "python",
      "group": "languages",
      "prompt": "Python, for data and for programs",
      "categories": ["I work in other languages", "I write Python, or want to"],
      "hint": "Python is a language that is quick to read and to write.",
      "why": "Most people use it, so an empty box says more: 93% of data scientists, 94% of ML engineers, 78% of data analysts, 88% of data engineers and 82% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 1.316,
      "intercepts": [2.5726],
      "shift": {"data-scientist": 0.1118, "ml-engineer": -0.1709, "data-analyst": 0.2449, "data-engineer": 0.0595, "research-scientist": -0.2453},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "sql",
      "group": "languages",
      "prompt": "SQL, to get data out of databases",
      "categories": ["I get data in other ways", "I write SQL, or want to"],
      "hint": "SQL is the language in which most databases are asked for data.",
      "why": "It marks work close to stored data: 56% of data scientists, 33% of ML engineers, 60% of data analysts, 72% of data engineers and 22% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 1.2394,
      "intercepts": [-0.1541],
      "shift": {"data-scientist": 0.1162, "ml-engineer": -0.3107, "data-analyst": 0.3499, "data-engineer": -0.0582, "research-scientist": -0.0972},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "r-stack",
      "group": "languages",
      "prompt": "R, a language made for statistics",
      "categories": ["I work in other languages", "I use R, or want to"],
      "hint": "RStudio, ggplot2, caret, tidymodels and Shiny are tools for R. Using any of them counts.",
      "why": "R belongs to the statistical side: 45% of data scientists, 22% of ML engineers, 42% of data analysts, 33% of data engineers and 37% of research scientists reported it.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.8319,
      "intercepts": [-0.7255],
      "shift": {"data-scientist": 0.0391, "ml-engineer": -0.1551, "data-analyst": -0.0841, "data-engineer": -0.3621, "research-scientist": 0.5622},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "java-js",
      "group": "languages",
      "prompt": "Java or JavaScript, for apps and the web",
      "categories": ["I write in other languages", "I use one of the two, or want to"],
      "hint": "Languages in which many apps, websites and servers are written.",
      "why": "These are languages of software teams: 18% of data scientists, 27% of ML engineers, 15% of data analysts, 33% of data engineers and 22% of research scientists reported it.",
      "trait": "software",
      "model": "graded",
      "slope": 1.004,
      "intercepts": [-1.5238],
      "shift": {"data-scientist": -0.13, "ml-engineer": 0.0743, "data-analyst": -0.1166, "data-engineer": 0.0211, "research-scientist": 0.1512},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "c-cpp",
      "group": "languages",
      "prompt": "C or C++",
      "categories": ["I write in other languages", "I write C or C++, or want to"],
      "hint": "Two languages that work close to the machine, often chosen for speed.",
      "why": "It points to code where speed counts: 16% of data scientists, 33% of ML engineers, 12% of data analysts, 19% of data engineers and 31% of research scientists reported it.",
      "trait": "software",
      "model": "graded",
      "slope": 0.822,
      "intercepts": [-1.461],
      "shift": {"data-scientist": -0.0671, "ml-engineer": 0.2777, "data-analyst": -0.1079, "data-engineer": -0.3757, "research-scientist": 0.273},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "bash",
      "group": "languages",
      "prompt": "Bash, to give a computer typed commands",
      "categories": ["I manage with other tools", "I use the shell, or want to"],
      "hint": "The shell starts programs by typed commands; its scripts see to routine jobs.",
      "why": "It goes with running systems: 14% of data scientists, 15% of ML engineers, 5% of data analysts, 21% of data engineers and 14% of research scientists reported it.",
      "trait": "software",
      "model": "graded",
      "slope": 1.1657,
      "intercepts": [-2.3242],
      "shift": {"data-scientist": 0.0592, "ml-engineer": -0.0687, "data-analyst": -0.3772, "data-engineer": 0.1822, "research-scientist": 0.2045},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "gbm",
      "group": "models",
      "prompt": "Boosted trees, such as XGBoost",
      "categories": ["I predict in other ways", "I use boosted trees, or want to"],
      "hint": "Gradient boosting adds up many small decision trees, each one correcting those before it. LightGBM and CatBoost do it too.",
      "why": "A favourite for data in tables: 62% of data scientists, 46% of ML engineers, 31% of data analysts, 39% of data engineers and 32% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 0.9791,
      "intercepts": [-0.395],
      "shift": {"data-scientist": 0.3369, "ml-engineer": -0.1713, "data-analyst": -0.0319, "data-engineer": -0.0607, "research-scientist": -0.073},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "dl-framework",
      "group": "models",
      "prompt": "Neural networks, say in PyTorch or Keras",
      "categories": ["Other methods suit my work", "I build neural nets, or want to"],
      "hint": "PyTorch, TensorFlow and Keras are free code libraries for building and training neural networks (deep learning).",
      "why": "Known in all five jobs, but not equally: 66% of data scientists, 80% of ML engineers, 37% of data analysts, 58% of data engineers and 64% of research scientists reported it.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 4.8796,
      "intercepts": [1.6771],
      "shift": {"data-scientist": 0.1305, "ml-engineer": -0.2607, "data-analyst": -0.0283, "data-engineer": 0.1056, "research-scientist": 0.0529},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "dense-nn",
      "group": "models",
      "prompt": "Plain networks of a few full layers",
      "categories": ["I use other kinds, or none", "I use plain networks, or want to"],
      "hint": "Dense neural networks: each unit is tied to every unit of the next layer.",
      "why": "It shows who builds networks: 27% of data scientists, 40% of ML engineers, 10% of data analysts, 17% of data engineers and 30% of research scientists reported it.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.7745,
      "intercepts": [-1.702],
      "shift": {"data-scientist": 0.0498, "ml-engineer": 0.0606, "data-analyst": 0.0935, "data-engineer": -0.1472, "research-scientist": -0.0567},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "vision",
      "group": "models",
      "prompt": "Models that see, say find people in pictures",
      "categories": ["I work with other data", "I work with images, or want to"],
      "hint": "The field is called computer vision. Its usual tool is a convolutional neural network (CNN).",
      "why": "It sets ML engineers apart: 40% of data scientists, 62% of ML engineers, 18% of data analysts, 35% of data engineers and 46% of research scientists reported it.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 2.8023,
      "intercepts": [-0.9191],
      "shift": {"data-scientist": -0.0952, "ml-engineer": 0.079, "data-analyst": 0.0557, "data-engineer": 0.2068, "research-scientist": -0.2463},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "gpu",
      "group": "models",
      "prompt": "Graphics chips (GPUs), to train faster",
      "categories": ["Ordinary computers suit my work", "I train on GPUs, or want to"],
      "hint": "GPUs and TPUs are chips that do many sums at once, which speeds up the training of large models.",
      "why": "It goes with large neural networks: 50% of data scientists, 70% of ML engineers, 35% of data analysts, 48% of data engineers and 52% of research scientists reported it.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.3995,
      "intercepts": [0.0486],
      "shift": {"data-scientist": -0.1154, "ml-engineer": 0.1053, "data-analyst": 0.0846, "data-engineer": 0.0612, "research-scientist": -0.1357},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "sql-server-oracle",
      "group": "systems",
      "prompt": "A large firm’s database, such as Oracle",
      "categories": ["I use other databases, or none", "I use one of these, or want to"],
      "hint": "Oracle, Microsoft’s SQL Server and IBM’s Db2 are databases that many large firms pay for. Azure SQL counts too.",
      "why": "It points to work with a firm’s records: 33% of data scientists, 22% of ML engineers, 38% of data analysts, 48% of data engineers and 17% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 0.8009,
      "intercepts": [-1.1917],
      "shift": {"data-scientist": -0.1148, "ml-engineer": 0.0196, "data-analyst": -0.1546, "data-engineer": 0.09, "research-scientist": 0.1598},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "cloud-warehouse",
      "group": "systems",
      "prompt": "A cloud warehouse, such as Snowflake",
      "categories": ["I keep data elsewhere", "I use one, or want to"],
      "hint": "A store for very large tables on rented computers. Amazon Redshift and Google BigQuery are others.",
      "why": "It points to very large tables: 25% of data scientists, 19% of ML engineers, 18% of data analysts, 34% of data engineers and 9% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 1.1075,
      "intercepts": [-1.9299],
      "shift": {"data-scientist": -0.0517, "ml-engineer": 0.2149, "data-analyst": -0.2124, "data-engineer": -0.2049, "research-scientist": 0.2541},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "databricks-nb",
      "group": "systems",
      "prompt": "Databricks, for data too large for one PC",
      "categories": ["I work on other platforms", "I use Databricks, or want to"],
      "hint": "A service in which teams write notebooks (pages of code and results) that run on many computers.",
      "why": "It tells more about a workplace than about a person: 6% of data scientists, 3% of ML engineers, 3% of data analysts, 9% of data engineers and 1% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 1.2636,
      "intercepts": [-3.7595],
      "shift": {"data-scientist": 0.2355, "ml-engineer": 0.1818, "data-analyst": -0.3083, "data-engineer": -0.1419, "research-scientist": 0.0329},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "cloud-compute",
      "group": "systems",
      "prompt": "Rented computers in the cloud",
      "categories": ["I use the machines at hand", "I rent computers, or want to"],
      "hint": "For example Amazon EC2, Google Compute Engine, or virtual machines on Azure.",
      "why": "It goes with work on large systems: 63% of data scientists, 65% of ML engineers, 41% of data analysts, 74% of data engineers and 41% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 0.9129,
      "intercepts": [-0.1332],
      "shift": {"data-scientist": -0.0159, "ml-engineer": 0.4025, "data-analyst": -0.6628, "data-engineer": 0.1038, "research-scientist": 0.1724},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "bi",
      "group": "tools",
      "prompt": "Dashboards, as in Tableau or Power BI",
      "categories": ["I show results in other ways", "I use dashboards, or want to"],
      "hint": "Also called business intelligence (BI) tools. They turn company data into charts that others can read. Looker is another.",
      "why": "Dashboards bring figures to those who decide: 59% of data scientists, 40% of ML engineers, 74% of data analysts, 68% of data engineers and 31% of research scientists reported it.",
      "trait": "insight",
      "model": "graded",
      "slope": 1.0176,
      "intercepts": [-0.1113],
      "shift": {"data-scientist": -0.2759, "ml-engineer": 0.0723, "data-analyst": 0.1542, "data-engineer": 0.0832, "research-scientist": -0.0338},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "plot-interactive",
      "group": "tools",
      "prompt": "Charts that readers can click on and explore",
      "categories": ["Still charts or none suit me", "I make interactive charts, or want to"],
      "hint": "For example with Plotly, Shiny, Bokeh, Altair, D3 or Leaflet.",
      "why": "It goes with showing findings to others: 52% of data scientists, 36% of ML engineers, 37% of data analysts, 42% of data engineers and 35% of research scientists reported it.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.9613,
      "intercepts": [-0.5716],
      "shift": {"data-scientist": 0.003, "ml-engineer": 0.2105, "data-analyst": -0.4435, "data-engineer": -0.1124, "research-scientist": 0.3424},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "tracking",
      "group": "tools",
      "prompt": "A log of each training run, as in MLflow",
      "categories": ["I keep track in my own way", "I use a tracking tool, or want to"],
      "hint": "TensorBoard, MLflow and Weights & Biases record how each version of a model was made and how well it did.",
      "why": "It shows who trains models again and again: 36% of data scientists, 54% of ML engineers, 18% of data analysts, 29% of data engineers and 31% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 0.8802,
      "intercepts": [-0.9345],
      "shift": {"data-scientist": -0.1745, "ml-engineer": 0.2201, "data-analyst": 0.061, "data-engineer": -0.0895, "research-scientist": -0.0171},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "eng-ide",
      "group": "tools",
      "prompt": "A code editor, such as VS Code or PyCharm",
      "categories": ["I work in notebooks or elsewhere", "I use a code editor, or want to"],
      "hint": "Vim, Emacs and IntelliJ count too. A notebook mixes code, charts and notes on one page.",
      "why": "It points to work on software: 64% of data scientists, 75% of ML engineers, 49% of data analysts, 73% of data engineers and 57% of research scientists reported it.",
      "trait": "software",
      "model": "graded",
      "slope": 1.2964,
      "intercepts": [0.8566],
      "shift": {"data-scientist": 0.1302, "ml-engineer": 0.0097, "data-analyst": 0.1285, "data-engineer": -0.1721, "research-scientist": -0.0963},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "notepad",
      "group": "tools",
      "prompt": "Notepad++, to edit plain text",
      "categories": ["I edit text in other programs", "I use Notepad++, or want to"],
      "hint": "A small, free text editor for Windows.",
      "why": "It tells more about a workplace than about a person: 17% of data scientists, 12% of ML engineers, 17% of data analysts, 28% of data engineers and 16% of research scientists reported it.",
      "trait": "software",
      "model": "graded",
      "slope": 0.4213,
      "intercepts": [-1.6016],
      "shift": {"data-scientist": -0.0788, "ml-engineer": -0.4233, "data-analyst": 0.1112, "data-engineer": 0.3394, "research-scientist": 0.0515},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    }
  ],
  "groups": [
    {
      "id": "work",
      "prompt": "Which of these do you do at work, or would you like to?"
    },
    {
      "id": "science",
      "prompt": "Which links to research do you have, or would you like to have?"
    },
    {
      "id": "languages",
      "prompt": "Which of these languages do you write, or would you like to?"
    },
    {
      "id": "models",
      "prompt": "Which of these methods and machines do you use, or would you like to?"
    },
    {
      "id": "systems",
      "prompt": "Which of these data systems do you use, or would you like to?"
    },
    {
      "id": "tools",
      "prompt": "Which of these tools do you use, or would you like to?"
    }
  ],
  "comparison": [
    {
      "section": "In short",
      "aspect": "Focus",
      "cells": {
        "data-scientist": "Getting insight out of data.",
        "ml-engineer": "Building machine learning systems that scale.",
        "data-analyst": "Informing decisions: more common here than in the other four.",
        "data-engineer": "Data systems: more common here than in the other four.",
        "research-scientist": "Research: more common here than in the other four."
      },
      "evidence": ["S0", "S1", "kaggle-2020-21"]
    },
    {
      "section": "In short",
      "aspect": "What stands out",
      "cells": {
        "data-scientist": "Regression, decision trees, boosted trees and interactive charts.",
        "ml-engineer": "Work with images, neural networks, graphics chips, and logs of training runs.",
        "data-analyst": "Decisions for a business, and dashboards in Tableau or Power BI.",
        "data-engineer": "Data systems, SQL, databases of large firms and cloud warehouses.",
        "research-scientist": "Research in machine learning, papers, a doctorate and MATLAB."
      },
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "In short",
      "aspect": "Nearest neighbour, by what people report",
      "cells": {
        "data-scientist": "Machine learning engineer, then data engineer.",
        "ml-engineer": "Data scientist, then data engineer.",
        "data-analyst": "Data engineer, then data scientist.",
        "data-engineer": "Data analyst, then data scientist.",
        "research-scientist": "Data scientist, then machine learning engineer."
      },
      "evidence": ["kaggle-2022"]
    },
    {
      "section": "What they do",
      "aspect": "Informing decisions",
      "trait": "insight",
      "cells": {
        "data-scientist": "Patterns in data are to lead to better decisions, say the articles.",
        "ml-engineer": "Models are to make decisions by themselves, say the articles.",
        "data-analyst": "More common here than in the other four.",
        "data-engineer": "Three in five do this.",
        "research-scientist": "Two in five do this."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Analyse data for business decisions",
          "values": {
            "data-scientist": {"value": 0.7562, "n": 5717, "low": 0.7449, "high": 0.7672},
            "ml-engineer": {"value": 0.4919, "n": 2277, "low": 0.4714, "high": 0.5124},
            "data-analyst": {"value": 0.8073, "n": 3352, "low": 0.7936, "high": 0.8203},
            "data-engineer": {"value": 0.6226, "n": 983, "low": 0.5919, "high": 0.6524},
            "research-scientist": {"value": 0.4265, "n": 2471, "low": 0.4071, "high": 0.4461}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Keeping and moving data",
      "trait": "data-platforms",
      "cells": {
        "data-scientist": "Two in five do this. Articles leave it to machine learning engineers.",
        "ml-engineer": "Articles give pipelines and the cloud to this role; one in three does such work.",
        "data-analyst": "One in three does this.",
        "data-engineer": "More common here than in the other four.",
        "research-scientist": "Rarer here than in the other four."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build or run data infrastructure",
          "values": {
            "data-scientist": {"value": 0.3839, "n": 5717, "low": 0.3714, "high": 0.3966},
            "ml-engineer": {"value": 0.3465, "n": 2277, "low": 0.3272, "high": 0.3663},
            "data-analyst": {"value": 0.3392, "n": 3352, "low": 0.3234, "high": 0.3554},
            "data-engineer": {"value": 0.5849, "n": 983, "low": 0.5538, "high": 0.6153},
            "research-scientist": {"value": 0.1728, "n": 2471, "low": 0.1584, "high": 0.1882}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Building models",
      "trait": "machine-learning",
      "cells": {
        "data-scientist": "Builds models, evaluates them and improves them, say the articles.",
        "ml-engineer": "Two articles say that this role builds models too; two leave that to data scientists.",
        "data-analyst": "Rarer here than in the other four.",
        "data-engineer": "One in three builds prototypes.",
        "research-scientist": "Two in five build prototypes."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build prototypes that apply machine learning to new areas",
          "values": {
            "data-scientist": {"value": 0.5611, "n": 5717, "low": 0.5482, "high": 0.5739},
            "ml-engineer": {"value": 0.5099, "n": 2277, "low": 0.4894, "high": 0.5304},
            "data-analyst": {"value": 0.1987, "n": 3352, "low": 0.1855, "high": 0.2125},
            "data-engineer": {"value": 0.3306, "n": 983, "low": 0.3019, "high": 0.3606},
            "research-scientist": {"value": 0.4229, "n": 2471, "low": 0.4036, "high": 0.4425}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Experiment to improve existing models",
          "values": {
            "data-scientist": {"value": 0.4606, "n": 5717, "low": 0.4477, "high": 0.4735},
            "ml-engineer": {"value": 0.4857, "n": 2277, "low": 0.4652, "high": 0.5062},
            "data-analyst": {"value": 0.1453, "n": 3352, "low": 0.1338, "high": 0.1576},
            "data-engineer": {"value": 0.2146, "n": 983, "low": 0.1901, "high": 0.2413},
            "research-scientist": {"value": 0.348, "n": 2471, "low": 0.3295, "high": 0.367}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Models in live products",
      "trait": "machine-learning",
      "cells": {
        "data-scientist": "Two in five do this. Articles leave it to machine learning engineers.",
        "ml-engineer": "Articles give this to the role: it puts models to work and looks after them.",
        "data-analyst": "Rarer here than in the other four.",
        "data-engineer": "One in four does this.",
        "research-scientist": "One in five does this."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build or run a machine learning service",
          "values": {
            "data-scientist": {"value": 0.4224, "n": 5717, "low": 0.4097, "high": 0.4353},
            "ml-engineer": {"value": 0.4528, "n": 2277, "low": 0.4325, "high": 0.4733},
            "data-analyst": {"value": 0.1498, "n": 3352, "low": 0.1381, "high": 0.1623},
            "data-engineer": {"value": 0.2401, "n": 983, "low": 0.2144, "high": 0.2678},
            "research-scientist": {"value": 0.1874, "n": 2471, "low": 0.1725, "high": 0.2033}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S2", "S3", "kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Neural networks",
      "trait": "deep-learning",
      "cells": {
        "data-scientist": "Two in five work with images.",
        "ml-engineer": "More common here than in the other four.",
        "data-analyst": "Rarer here than in the other four.",
        "data-engineer": "One in three works with images.",
        "research-scientist": "Half train on graphics chips."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Work with images",
          "values": {
            "data-scientist": {"value": 0.3993, "n": 5717, "low": 0.3867, "high": 0.4121},
            "ml-engineer": {"value": 0.6219, "n": 2277, "low": 0.6018, "high": 0.6416},
            "data-analyst": {"value": 0.1814, "n": 3352, "low": 0.1687, "high": 0.1948},
            "data-engineer": {"value": 0.3459, "n": 983, "low": 0.3168, "high": 0.3762},
            "research-scientist": {"value": 0.4593, "n": 2471, "low": 0.4397, "high": 0.479}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Work with language or other sequences",
          "values": {
            "data-scientist": {"value": 0.3318, "n": 5717, "low": 0.3197, "high": 0.3441},
            "ml-engineer": {"value": 0.4559, "n": 2277, "low": 0.4355, "high": 0.4764},
            "data-analyst": {"value": 0.131, "n": 3352, "low": 0.12, "high": 0.1428},
            "data-engineer": {"value": 0.2625, "n": 983, "low": 0.236, "high": 0.2909},
            "research-scientist": {"value": 0.3059, "n": 2471, "low": 0.288, "high": 0.3244}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Train on graphics chips (GPUs)",
          "values": {
            "data-scientist": {"value": 0.4975, "n": 5717, "low": 0.4845, "high": 0.5105},
            "ml-engineer": {"value": 0.6961, "n": 2277, "low": 0.6769, "high": 0.7146},
            "data-analyst": {"value": 0.3461, "n": 3352, "low": 0.3302, "high": 0.3624},
            "data-engineer": {"value": 0.4781, "n": 983, "low": 0.447, "high": 0.5094},
            "research-scientist": {"value": 0.5208, "n": 2471, "low": 0.5011, "high": 0.5404}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Research",
      "trait": "research",
      "cells": {
        "data-scientist": "One in four does each of these.",
        "ml-engineer": "One in three does research; one article asks this role to follow it.",
        "data-analyst": "One in ten does each of these.",
        "data-engineer": "One in eight does each of these.",
        "research-scientist": "More common here than in the other four."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Do research that advances machine learning",
          "values": {
            "data-scientist": {"value": 0.2591, "n": 5717, "low": 0.2479, "high": 0.2706},
            "ml-engineer": {"value": 0.3316, "n": 2277, "low": 0.3126, "high": 0.3512},
            "data-analyst": {"value": 0.1163, "n": 3352, "low": 0.1059, "high": 0.1276},
            "data-engineer": {"value": 0.118, "n": 983, "low": 0.0993, "high": 0.1397},
            "research-scientist": {"value": 0.4642, "n": 2471, "low": 0.4446, "high": 0.4839}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Follow journals or arXiv",
          "note": "Asked of a part of the people.",
          "values": {
            "data-scientist": {"value": 0.2261, "n": 5065, "low": 0.2148, "high": 0.2378},
            "ml-engineer": {"value": 0.2504, "n": 1957, "low": 0.2317, "high": 0.2701},
            "data-analyst": {"value": 0.1036, "n": 2848, "low": 0.0929, "high": 0.1153},
            "data-engineer": {"value": 0.1356, "n": 870, "low": 0.1144, "high": 0.16},
            "research-scientist": {"value": 0.4917, "n": 2160, "low": 0.4707, "high": 0.5128}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S3", "kaggle-2020-21"]
    },
    {
      "section": "Tools",
      "aspect": "Programming languages",
      "trait": "software",
      "cells": {
        "data-scientist": "Python and R, say the articles.",
        "ml-engineer": "Python, Java and C++, say the articles.",
        "data-analyst": "Java and C++ are rarer here than in the other four.",
        "data-engineer": "Java and JavaScript are more common here than in the other four.",
        "research-scientist": "Three in ten use C or C++."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use Python",
          "values": {
            "data-scientist": {"value": 0.9307, "n": 5717, "low": 0.9238, "high": 0.937},
            "ml-engineer": {"value": 0.9407, "n": 2277, "low": 0.9302, "high": 0.9497},
            "data-analyst": {"value": 0.7771, "n": 3352, "low": 0.7627, "high": 0.7909},
            "data-engineer": {"value": 0.883, "n": 983, "low": 0.8614, "high": 0.9016},
            "research-scientist": {"value": 0.8236, "n": 2471, "low": 0.8081, "high": 0.8381}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Java or JavaScript",
          "values": {
            "data-scientist": {"value": 0.1838, "n": 5717, "low": 0.174, "high": 0.1941},
            "ml-engineer": {"value": 0.274, "n": 2277, "low": 0.2561, "high": 0.2927},
            "data-analyst": {"value": 0.1489, "n": 3352, "low": 0.1373, "high": 0.1614},
            "data-engineer": {"value": 0.3255, "n": 983, "low": 0.2969, "high": 0.3554},
            "research-scientist": {"value": 0.2202, "n": 2471, "low": 0.2043, "high": 0.237}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use C or C++",
          "values": {
            "data-scientist": {"value": 0.162, "n": 5717, "low": 0.1527, "high": 0.1718},
            "ml-engineer": {"value": 0.3285, "n": 2277, "low": 0.3095, "high": 0.3481},
            "data-analyst": {"value": 0.1202, "n": 3352, "low": 0.1096, "high": 0.1316},
            "data-engineer": {"value": 0.1902, "n": 983, "low": 0.1669, "high": 0.2159},
            "research-scientist": {"value": 0.3064, "n": 2471, "low": 0.2885, "high": 0.3249}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "Python",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.8567, "n": 14156, "low": 0.8508, "high": 0.8624},
            "ml-engineer": {"value": 0.8471, "n": 929, "low": 0.8225, "high": 0.8688},
            "data-analyst": {"value": 0.3774, "n": 18640, "low": 0.3705, "high": 0.3844},
            "data-engineer": {"value": 0.687, "n": 23220, "low": 0.681, "high": 0.6929}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Java",
          "values": {
            "data-scientist": {"value": 0.1122, "n": 14156, "low": 0.1071, "high": 0.1175},
            "ml-engineer": {"value": 0.1862, "n": 929, "low": 0.1625, "high": 0.2125},
            "data-analyst": {"value": 0.0279, "n": 18640, "low": 0.0256, "high": 0.0304},
            "data-engineer": {"value": 0.2406, "n": 23220, "low": 0.2351, "high": 0.2461}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "SQL and data stores",
      "trait": "data-platforms",
      "cells": {
        "data-scientist": "SQL, say the articles.",
        "ml-engineer": "One in three uses SQL.",
        "data-analyst": "Three in five use SQL.",
        "data-engineer": "SQL is more common here than in the other four.",
        "research-scientist": "SQL is rarer here than in the other four."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use SQL regularly",
          "values": {
            "data-scientist": {"value": 0.5611, "n": 5717, "low": 0.5482, "high": 0.5739},
            "ml-engineer": {"value": 0.325, "n": 2277, "low": 0.3061, "high": 0.3445},
            "data-analyst": {"value": 0.597, "n": 3352, "low": 0.5803, "high": 0.6135},
            "data-engineer": {"value": 0.7182, "n": 983, "low": 0.6893, "high": 0.7454},
            "research-scientist": {"value": 0.2242, "n": 2471, "low": 0.2082, "high": 0.2411}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use a cloud warehouse, such as Snowflake",
          "note": "Asked of a part of the people.",
          "values": {
            "data-scientist": {"value": 0.247, "n": 4024, "low": 0.2339, "high": 0.2606},
            "ml-engineer": {"value": 0.1893, "n": 1500, "low": 0.1703, "high": 0.2099},
            "data-analyst": {"value": 0.1824, "n": 1985, "low": 0.166, "high": 0.2},
            "data-engineer": {"value": 0.3386, "n": 691, "low": 0.3043, "high": 0.3747},
            "research-scientist": {"value": 0.0866, "n": 1467, "low": 0.0733, "high": 0.1021}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "SQL",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.5925, "n": 14156, "low": 0.5844, "high": 0.6006},
            "ml-engineer": {"value": 0.3068, "n": 929, "low": 0.278, "high": 0.3372},
            "data-analyst": {"value": 0.6208, "n": 18640, "low": 0.6138, "high": 0.6277},
            "data-engineer": {"value": 0.7158, "n": 23220, "low": 0.71, "high": 0.7216}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "Large data and pipelines",
      "trait": "data-platforms",
      "cells": {
        "data-scientist": "One advert in five names Spark.",
        "ml-engineer": "One advert in four names Spark.",
        "data-analyst": "Adverts name these least often here.",
        "data-engineer": "Adverts name these most often here."
      },
      "figures": [
        {
          "kind": "adverts",
          "what": "Spark, for large amounts of data",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.1907, "n": 14156, "low": 0.1843, "high": 0.1973},
            "ml-engineer": {"value": 0.2497, "n": 929, "low": 0.2229, "high": 0.2785},
            "data-analyst": {"value": 0.0263, "n": 18640, "low": 0.0241, "high": 0.0287},
            "data-engineer": {"value": 0.3512, "n": 23220, "low": 0.3451, "high": 0.3574}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Airflow, for pipelines",
          "values": {
            "data-scientist": {"value": 0.028, "n": 14156, "low": 0.0254, "high": 0.0308},
            "ml-engineer": {"value": 0.1249, "n": 929, "low": 0.1052, "high": 0.1477},
            "data-analyst": {"value": 0.0117, "n": 18640, "low": 0.0103, "high": 0.0133},
            "data-engineer": {"value": 0.1718, "n": 23220, "low": 0.167, "high": 0.1767}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Kafka, for streams of data",
          "values": {
            "data-scientist": {"value": 0.0215, "n": 14156, "low": 0.0192, "high": 0.024},
            "ml-engineer": {"value": 0.0764, "n": 929, "low": 0.061, "high": 0.0953},
            "data-analyst": {"value": 0.0054, "n": 18640, "low": 0.0044, "high": 0.0066},
            "data-engineer": {"value": 0.1958, "n": 23220, "low": 0.1907, "high": 0.201}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["adverts"]
    },
    {
      "section": "Tools",
      "aspect": "Cloud",
      "trait": "data-platforms",
      "cells": {
        "data-scientist": "Three in five rent computers in the cloud.",
        "ml-engineer": "AWS, Google Cloud and Azure, say the articles.",
        "data-analyst": "Two in five rent computers in the cloud.",
        "data-engineer": "Three in four rent computers in the cloud.",
        "research-scientist": "Two in five rent computers in the cloud."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Rent computers in the cloud",
          "note": "Asked of a part of the people.",
          "values": {
            "data-scientist": {"value": 0.6251, "n": 3825, "low": 0.6096, "high": 0.6403},
            "ml-engineer": {"value": 0.6489, "n": 1404, "low": 0.6236, "high": 0.6734},
            "data-analyst": {"value": 0.4138, "n": 1810, "low": 0.3913, "high": 0.4366},
            "data-engineer": {"value": 0.7369, "n": 650, "low": 0.7017, "high": 0.7693},
            "research-scientist": {"value": 0.4094, "n": 1385, "low": 0.3838, "high": 0.4355}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "AWS",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.223, "n": 14156, "low": 0.2162, "high": 0.2299},
            "ml-engineer": {"value": 0.4403, "n": 929, "low": 0.4087, "high": 0.4724},
            "data-analyst": {"value": 0.0589, "n": 18640, "low": 0.0556, "high": 0.0624},
            "data-engineer": {"value": 0.4472, "n": 23220, "low": 0.4408, "high": 0.4536}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Azure",
          "values": {
            "data-scientist": {"value": 0.1618, "n": 14156, "low": 0.1558, "high": 0.168},
            "ml-engineer": {"value": 0.2799, "n": 929, "low": 0.252, "high": 0.3096},
            "data-analyst": {"value": 0.0578, "n": 18640, "low": 0.0545, "high": 0.0612},
            "data-engineer": {"value": 0.3899, "n": 23220, "low": 0.3836, "high": 0.3962}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "R and regression",
      "trait": "insight",
      "cells": {
        "data-scientist": "R, say the articles. Regression is more common here than in the other four.",
        "ml-engineer": "R is rarer here than in the other four.",
        "data-analyst": "Two in five use R.",
        "data-engineer": "One in three uses R.",
        "research-scientist": "Three in five use regression."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use R or its tools",
          "values": {
            "data-scientist": {"value": 0.4464, "n": 5717, "low": 0.4336, "high": 0.4593},
            "ml-engineer": {"value": 0.217, "n": 2277, "low": 0.2006, "high": 0.2344},
            "data-analyst": {"value": 0.4239, "n": 3352, "low": 0.4073, "high": 0.4407},
            "data-engineer": {"value": 0.3296, "n": 983, "low": 0.3009, "high": 0.3596},
            "research-scientist": {"value": 0.3723, "n": 2471, "low": 0.3535, "high": 0.3915}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use linear or logistic regression",
          "values": {
            "data-scientist": {"value": 0.78, "n": 5717, "low": 0.7691, "high": 0.7905},
            "ml-engineer": {"value": 0.6465, "n": 2277, "low": 0.6266, "high": 0.6659},
            "data-analyst": {"value": 0.5958, "n": 3352, "low": 0.5791, "high": 0.6123},
            "data-engineer": {"value": 0.6409, "n": 983, "low": 0.6104, "high": 0.6703},
            "research-scientist": {"value": 0.6014, "n": 2471, "low": 0.582, "high": 0.6205}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "R",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.4532, "n": 14156, "low": 0.445, "high": 0.4614},
            "ml-engineer": {"value": 0.113, "n": 929, "low": 0.0942, "high": 0.135},
            "data-analyst": {"value": 0.1969, "n": 18640, "low": 0.1913, "high": 0.2027},
            "data-engineer": {"value": 0.0601, "n": 23220, "low": 0.0571, "high": 0.0632}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "Dashboards, charts and spreadsheets",
      "trait": "insight",
      "cells": {
        "data-scientist": "Excel, Tableau, Power BI and Matplotlib, say the articles.",
        "ml-engineer": "Two in five use a dashboard tool.",
        "data-analyst": "Dashboards are more common here than in the other four.",
        "data-engineer": "Two in three use a dashboard tool.",
        "research-scientist": "Three in ten use a dashboard tool."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use a dashboard tool, such as Tableau or Power BI",
          "note": "Asked of a part of the people.",
          "values": {
            "data-scientist": {"value": 0.5878, "n": 3996, "low": 0.5725, "high": 0.603},
            "ml-engineer": {"value": 0.4015, "n": 1487, "low": 0.3769, "high": 0.4266},
            "data-analyst": {"value": 0.7383, "n": 1972, "low": 0.7184, "high": 0.7572},
            "data-engineer": {"value": 0.6764, "n": 686, "low": 0.6405, "high": 0.7103},
            "research-scientist": {"value": 0.3063, "n": 1453, "low": 0.2831, "high": 0.3305}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Make interactive charts",
          "values": {
            "data-scientist": {"value": 0.5234, "n": 5717, "low": 0.5104, "high": 0.5363},
            "ml-engineer": {"value": 0.3645, "n": 2277, "low": 0.345, "high": 0.3845},
            "data-analyst": {"value": 0.3672, "n": 3352, "low": 0.351, "high": 0.3837},
            "data-engineer": {"value": 0.4222, "n": 983, "low": 0.3917, "high": 0.4533},
            "research-scientist": {"value": 0.3525, "n": 2471, "low": 0.3339, "high": 0.3716}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "Tableau",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.2205, "n": 14156, "low": 0.2137, "high": 0.2274},
            "ml-engineer": {"value": 0.0301, "n": 929, "low": 0.0209, "high": 0.0432},
            "data-analyst": {"value": 0.3486, "n": 18640, "low": 0.3418, "high": 0.3555},
            "data-engineer": {"value": 0.1191, "n": 23220, "low": 0.115, "high": 0.1233}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Excel",
          "values": {
            "data-scientist": {"value": 0.099, "n": 14156, "low": 0.0942, "high": 0.104},
            "ml-engineer": {"value": 0.0312, "n": 929, "low": 0.0218, "high": 0.0445},
            "data-analyst": {"value": 0.4565, "n": 18640, "low": 0.4494, "high": 0.4637},
            "data-engineer": {"value": 0.0469, "n": 23220, "low": 0.0443, "high": 0.0497}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "Machine learning libraries",
      "trait": "machine-learning",
      "cells": {
        "data-scientist": "scikit-learn, say the articles.",
        "ml-engineer": "TensorFlow, PyTorch and Keras, say the articles.",
        "data-analyst": "Rarer here than in the other four.",
        "data-engineer": "Three in ten use PyTorch.",
        "research-scientist": "One in three uses PyTorch."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use scikit-learn",
          "values": {
            "data-scientist": {"value": 0.7891, "n": 5717, "low": 0.7783, "high": 0.7995},
            "ml-engineer": {"value": 0.7119, "n": 2277, "low": 0.693, "high": 0.7301},
            "data-analyst": {"value": 0.5355, "n": 3352, "low": 0.5186, "high": 0.5523},
            "data-engineer": {"value": 0.6338, "n": 983, "low": 0.6032, "high": 0.6633},
            "research-scientist": {"value": 0.6091, "n": 2471, "low": 0.5897, "high": 0.6282}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use PyTorch",
          "values": {
            "data-scientist": {"value": 0.3152, "n": 5717, "low": 0.3033, "high": 0.3274},
            "ml-engineer": {"value": 0.48, "n": 2277, "low": 0.4595, "high": 0.5005},
            "data-analyst": {"value": 0.159, "n": 3352, "low": 0.147, "high": 0.1718},
            "data-engineer": {"value": 0.3093, "n": 983, "low": 0.2812, "high": 0.3389},
            "research-scientist": {"value": 0.3505, "n": 2471, "low": 0.3319, "high": 0.3695}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use gradient boosting, such as XGBoost",
          "values": {
            "data-scientist": {"value": 0.6248, "n": 5717, "low": 0.6122, "high": 0.6373},
            "ml-engineer": {"value": 0.4581, "n": 2277, "low": 0.4377, "high": 0.4786},
            "data-analyst": {"value": 0.3067, "n": 3352, "low": 0.2913, "high": 0.3225},
            "data-engineer": {"value": 0.3886, "n": 983, "low": 0.3586, "high": 0.4194},
            "research-scientist": {"value": 0.3234, "n": 2471, "low": 0.3052, "high": 0.3421}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "PyTorch",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.1471, "n": 14156, "low": 0.1414, "high": 0.153},
            "ml-engineer": {"value": 0.451, "n": 929, "low": 0.4193, "high": 0.4831},
            "data-analyst": {"value": 0.0032, "n": 18640, "low": 0.0025, "high": 0.0041},
            "data-engineer": {"value": 0.0103, "n": 23220, "low": 0.0091, "high": 0.0117}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "Tools of software teams",
      "trait": "software",
      "cells": {
        "data-scientist": "Two in three write code in an editor made for software.",
        "ml-engineer": "Docker and Kubernetes, say the articles.",
        "data-analyst": "Rarer here than in the other four.",
        "data-engineer": "One in five uses Bash.",
        "research-scientist": "More than half write code in an editor made for software."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Write code in an editor made for software",
          "values": {
            "data-scientist": {"value": 0.6405, "n": 5717, "low": 0.628, "high": 0.6528},
            "ml-engineer": {"value": 0.7541, "n": 2277, "low": 0.736, "high": 0.7713},
            "data-analyst": {"value": 0.4884, "n": 3352, "low": 0.4715, "high": 0.5053},
            "data-engineer": {"value": 0.7345, "n": 983, "low": 0.706, "high": 0.7612},
            "research-scientist": {"value": 0.567, "n": 2471, "low": 0.5474, "high": 0.5864}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Bash",
          "values": {
            "data-scientist": {"value": 0.1385, "n": 5717, "low": 0.1298, "high": 0.1477},
            "ml-engineer": {"value": 0.1489, "n": 2277, "low": 0.1349, "high": 0.1641},
            "data-analyst": {"value": 0.0492, "n": 3352, "low": 0.0424, "high": 0.0571},
            "data-engineer": {"value": 0.2085, "n": 983, "low": 0.1843, "high": 0.235},
            "research-scientist": {"value": 0.1441, "n": 2471, "low": 0.1308, "high": 0.1585}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "Docker",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.0661, "n": 14156, "low": 0.0621, "high": 0.0703},
            "ml-engineer": {"value": 0.2304, "n": 929, "low": 0.2045, "high": 0.2586},
            "data-analyst": {"value": 0.007, "n": 18640, "low": 0.0059, "high": 0.0083},
            "data-engineer": {"value": 0.0867, "n": 23220, "low": 0.0831, "high": 0.0904}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Kubernetes",
          "values": {
            "data-scientist": {"value": 0.0375, "n": 14156, "low": 0.0345, "high": 0.0408},
            "ml-engineer": {"value": 0.2164, "n": 929, "low": 0.1911, "high": 0.244},
            "data-analyst": {"value": 0.0032, "n": 18640, "low": 0.0025, "high": 0.0041},
            "data-engineer": {"value": 0.086, "n": 23220, "low": 0.0825, "high": 0.0897}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Knowledge and experience",
      "aspect": "Core knowledge",
      "cells": {
        "data-scientist": "Statistics, probability and mathematics, with knowledge of the field in question (domain knowledge).",
        "ml-engineer": "System design, software engineering and algorithms."
      },
      "evidence": ["S0", "S1", "S3"]
    },
    {
      "section": "Knowledge and experience",
      "aspect": "Doctorate",
      "trait": "research",
      "cells": {
        "data-scientist": "One in six.",
        "ml-engineer": "One in eight.",
        "data-analyst": "One in twenty.",
        "data-engineer": "One in fourteen.",
        "research-scientist": "More common here than in the other four."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Have a doctorate, or will within two years",
          "values": {
            "data-scientist": {"value": 0.1663, "n": 5717, "low": 0.1569, "high": 0.1762},
            "ml-engineer": {"value": 0.1247, "n": 2277, "low": 0.1118, "high": 0.1389},
            "data-analyst": {"value": 0.0531, "n": 3352, "low": 0.046, "high": 0.0612},
            "data-engineer": {"value": 0.0702, "n": 983, "low": 0.0558, "high": 0.0879},
            "research-scientist": {"value": 0.5771, "n": 2471, "low": 0.5575, "high": 0.5964}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "Knowledge and experience",
      "aspect": "Years of experience",
      "cells": {
        "data-scientist": "Two in five have used machine learning for that long.",
        "ml-engineer": "Three in ten have used machine learning for that long.",
        "data-analyst": "One in five has written code for that long.",
        "data-engineer": "Nearly half have written code for that long.",
        "research-scientist": "More than half have written code for that long."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Have written code for five years or more",
          "values": {
            "data-scientist": {"value": 0.414, "n": 5717, "low": 0.4013, "high": 0.4268},
            "ml-engineer": {"value": 0.3553, "n": 2277, "low": 0.3359, "high": 0.3752},
            "data-analyst": {"value": 0.1999, "n": 3352, "low": 0.1867, "high": 0.2138},
            "data-engineer": {"value": 0.4659, "n": 983, "low": 0.4349, "high": 0.4972},
            "research-scientist": {"value": 0.5658, "n": 2471, "low": 0.5462, "high": 0.5852}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Have used machine learning for three years or more",
          "values": {
            "data-scientist": {"value": 0.3841, "n": 5717, "low": 0.3716, "high": 0.3968},
            "ml-engineer": {"value": 0.3074, "n": 2277, "low": 0.2888, "high": 0.3267},
            "data-analyst": {"value": 0.0931, "n": 3352, "low": 0.0837, "high": 0.1034},
            "data-engineer": {"value": 0.1699, "n": 983, "low": 0.1477, "high": 0.1947},
            "research-scientist": {"value": 0.38, "n": 2471, "low": 0.3611, "high": 0.3993}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "Work and pay",
      "aspect": "Colleagues",
      "cells": {
        "data-scientist": "Business stakeholders; developers, analysts and architects.",
        "ml-engineer": "Software and DevOps teams, analysts, system architects, and data scientists.",
        "data-analyst": "Data scientists and machine learning engineers."
      },
      "evidence": ["S0", "S1", "S3"]
    },
    {
      "section": "Work and pay",
      "aspect": "Pay",
      "cells": {
        "data-scientist": "Less than machine learning engineers on average, says one article.",
        "ml-engineer": "More than data scientists on average, says the same article.",
        "data-analyst": "Lower here than in the other four.",
        "data-engineer": "Less than data scientists, more than data analysts.",
        "research-scientist": "About as much as machine learning engineers; more at entry level."
      },
      "figures": [
        {
          "kind": "pay",
          "what": "United States, 2024, all levels of experience",
          "note": "From a list that people and employers fill in. Entries that are the same are counted once.",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 152200, "n": 2511},
            "ml-engineer": {"value": 183900, "n": 1276},
            "data-analyst": {"value": 102414, "n": 1976},
            "data-engineer": {"value": 149600, "n": 2274},
            "research-scientist": {"value": 184800, "n": 633}
          },
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, entry level",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 102822, "n": 180},
            "ml-engineer": {"value": 138900, "n": 91},
            "data-analyst": {"value": 89305, "n": 783},
            "data-engineer": {"value": 92000, "n": 131},
            "research-scientist": {"value": 173000, "n": 72}
          },
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, mid-level",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 137750, "n": 939},
            "ml-engineer": {"value": 166600, "n": 367},
            "data-analyst": {"value": 93400, "n": 433},
            "data-engineer": {"value": 131200, "n": 792},
            "research-scientist": {"value": 176786, "n": 240}
          },
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, senior",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 168000, "n": 1321},
            "ml-engineer": {"value": 198000, "n": 796},
            "data-analyst": {"value": 124566, "n": 740},
            "data-engineer": {"value": 162950, "n": 1220},
            "research-scientist": {"value": 192700, "n": 321}
          },
          "evidence": ["salaries"]
        }
      ],
      "evidence": ["S1", "salaries"]
    }
  ],
  "lifecycle": [
    {
      "stage": "Finding new methods",
      "leads": "research-scientist",
      "cells": {
        "ml-engineer": "Follows research in machine learning.",
        "research-scientist": "Does such research more often than the other four."
      },
      "evidence": ["S3", "kaggle-2020-21"]
    },
    {
      "stage": "Storing and moving the data",
      "leads": "data-engineer",
      "cells": {
        "ml-engineer": "Builds pipelines, say the articles.",
        "data-engineer": "Builds and runs data systems more often than the other four."
      },
      "evidence": ["S0", "S1", "S2", "kaggle-2020-21"]
    },
    {
      "stage": "Exploring the data",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Supports where needed."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Developing and testing the model",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Collaborates, and helps with testing."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Putting it into production",
      "leads": "ml-engineer",
      "cells": {
        "data-scientist": "Supports.",
        "ml-engineer": "Leads the deployment."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Monitoring it in use",
      "leads": "ml-engineer",
      "cells": {
        "data-scientist": "Shares the responsibility.",
        "ml-engineer": "Leads."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Informing those who decide",
      "leads": "data-analyst",
      "cells": {
        "data-scientist": "Takes findings to business stakeholders.",
        "data-analyst": "Informs decisions, and uses dashboards, more often than the other four."
      },
      "evidence": ["S0", "S2", "S3", "kaggle-2020-21"]
    }
  ],
  "paths": [
    {
      "from": "data-scientist",
      "to": "ml-engineer",
      "text": "Many data scientists go this way, says one article, by adding software engineering, system design and deployment. The surveys suggest deep learning as well.",
      "steps": [
        {
          "text": "Software engineering: code that others can build on. Learn Git, and Java or C++ beside Python.",
          "trait": "software",
          "evidence": ["S0", "S1", "adverts"]
        },
        {
          "text": "Deployment: serve a model behind an API, then watch it in use. Adverts name Docker, Kubernetes and a cloud.",
          "trait": "software",
          "evidence": ["S0", "adverts"]
        },
        {
          "text": "PyTorch or TensorFlow, images or language, and training on graphics chips.",
          "trait": "deep-learning",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "kaggle-2020-21"]
    },
    {
      "from": "data-scientist",
      "to": "research-scientist",
      "text": "The questions change: from those of a business to those of a field of science.",
      "steps": [
        {
          "text": "Papers: read new ones, in journals or on arXiv.",
          "trait": "research",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "Research of your own: look for a method that is new, and let others check it.",
          "trait": "research",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "A doctorate. More than half in this job have one or are close to it; the others got there without.",
          "trait": "research",
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "from": "ml-engineer",
      "to": "data-scientist",
      "text": "No article describes this way. The steps follow from what the articles ask of a data scientist, and from what people in the role report.",
      "steps": [
        {
          "text": "Statistics and probability, and R, the language made for them.",
          "trait": "insight",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Exploring data, with SQL: what does it say before anything is built?",
          "trait": "data-platforms",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Telling: charts, a dashboard tool such as Tableau or Power BI, and a story for those who decide.",
          "trait": "insight",
          "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
        },
        {
          "text": "Regression, decision trees and boosted trees.",
          "trait": "machine-learning",
          "evidence": ["S0", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
    },
    {
      "from": "ml-engineer",
      "to": "data-engineer",
      "text": "You go from the models to the data that feeds them.",
      "steps": [
        {
          "text": "SQL, and the databases of large firms, such as Oracle or SQL Server.",
          "trait": "data-platforms",
          "evidence": ["kaggle-2020-21", "adverts"]
        },
        {
          "text": "A cloud warehouse, such as Snowflake, and rented computers in the cloud.",
          "trait": "data-platforms",
          "evidence": ["kaggle-2020-21", "adverts"]
        },
        {
          "text": "Pipelines, which bring data by themselves. Adverts name Spark, Airflow and Kafka.",
          "trait": "data-platforms",
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["kaggle-2020-21", "adverts"]
    },
    {
      "from": "data-analyst",
      "to": "data-scientist",
      "text": "You keep the questions and the data, and add models that predict.",
      "steps": [
        {
          "text": "Models that predict: train one in Python, test it on new data, improve it.",
          "trait": "machine-learning",
          "evidence": ["S0", "kaggle-2020-21"]
        },
        {
          "text": "Regression, decision trees and boosted trees.",
          "trait": "machine-learning",
          "evidence": ["S0", "kaggle-2020-21"]
        },
        {
          "text": "Experiments: A/B tests, and tests of hypotheses.",
          "trait": "insight",
          "evidence": ["S0", "S1"]
        },
        {
          "text": "A first neural network, in PyTorch or Keras.",
          "trait": "deep-learning",
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "kaggle-2020-21"]
    },
    {
      "from": "data-analyst",
      "to": "data-engineer",
      "text": "You know what people need from data. Now you build what brings it to them.",
      "steps": [
        {
          "text": "A cloud warehouse, such as Snowflake, and rented computers in the cloud.",
          "trait": "data-platforms",
          "evidence": ["kaggle-2020-21", "adverts"]
        },
        {
          "text": "Pipelines, which bring data by themselves. Adverts name Spark, Airflow and Kafka.",
          "trait": "data-platforms",
          "evidence": ["adverts"]
        },
        {
          "text": "The tools of software teams: a code editor, Bash, and Java or JavaScript beside Python.",
          "trait": "software",
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["kaggle-2020-21", "adverts"]
    },
    {
      "from": "data-engineer",
      "to": "data-analyst",
      "text": "You know where the data comes from. Now you ask what it says.",
      "steps": [
        {
          "text": "Questions of a business: what do people have to decide, and what would help them?",
          "trait": "insight",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "Telling: charts, a dashboard tool such as Tableau or Power BI, and a story for those who decide.",
          "trait": "insight",
          "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
        },
        {
          "text": "Statistics and probability, and R, the language made for them.",
          "trait": "insight",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Spreadsheets: nearly half of the adverts name Excel.",
          "trait": "insight",
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["kaggle-2020-21", "adverts"]
    },
    {
      "from": "data-engineer",
      "to": "ml-engineer",
      "text": "You keep the systems, and add the models that run on them.",
      "steps": [
        {
          "text": "Models that predict: train one in Python, test it on new data, improve it.",
          "trait": "machine-learning",
          "evidence": ["S0", "kaggle-2020-21"]
        },
        {
          "text": "PyTorch or TensorFlow, images or language, and training on graphics chips.",
          "trait": "deep-learning",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Put a model into a live product, and keep a log of each training run.",
          "trait": "machine-learning",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "Papers: read new ones, in journals or on arXiv.",
          "trait": "research",
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21"]
    },
    {
      "from": "research-scientist",
      "to": "data-scientist",
      "text": "You keep the methods, and add the questions of a business.",
      "steps": [
        {
          "text": "Questions of a business: what do people have to decide, and what would help them?",
          "trait": "insight",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "Exploring data, with SQL: what does it say before anything is built?",
          "trait": "data-platforms",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Regression, decision trees and boosted trees.",
          "trait": "machine-learning",
          "evidence": ["S0", "kaggle-2020-21"]
        },
        {
          "text": "Telling: charts, a dashboard tool such as Tableau or Power BI, and a story for those who decide.",
          "trait": "insight",
          "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21"]
    },
    {
      "from": "research-scientist",
      "to": "ml-engineer",
      "text": "You showed that a method works. Now you keep it at work.",
      "steps": [
        {
          "text": "Software engineering: code that others can build on. Learn Git, and Java or C++ beside Python.",
          "trait": "software",
          "evidence": ["S0", "S1", "adverts"]
        },
        {
          "text": "Put a model into a live product, and keep a log of each training run.",
          "trait": "machine-learning",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "Deployment: serve a model behind an API, then watch it in use. Adverts name Docker, Kubernetes and a cloud.",
          "trait": "software",
          "evidence": ["S0", "adverts"]
        },
        {
          "text": "PyTorch or TensorFlow, images or language, and training on graphics chips.",
          "trait": "deep-learning",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21"]
    }
  ],
  "faq": [
    {
      "question": "How sure can this quiz be?",
      "answer": "It names the right job first for 54 people in 100. For 76 in 100 the right job is among the first two. Guessing would get 20 and 40. We tried this on 4,660 people who hold one of the five jobs and answered a later survey. So look at the first two jobs, not at one winner.",
      "evidence": ["kaggle-2020-21", "kaggle-2022"]
    },
    {
      "question": "Which of these jobs are hard to tell apart?",
      "answer": "Data scientist and machine learning engineer. Of one person in each job, the quiz tells which is which 77 times in 100. It manages 83 or more for every other pair, and 94 for data analyst and machine learning engineer. Guessing would get 50.",
      "evidence": ["kaggle-2022"]
    },
    {
      "question": "Do I need a doctorate to be a research scientist?",
      "answer": "Many have one: 58% did in the surveys, or would within two years. So 42% did not. The quiz counts it as a sign of this job, not as a demand.",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "question": "Which role needs more coding?",
      "answer": "Machine learning engineering asks for more code than data science, says one article. In the surveys 75% of ML engineers and 73% of data engineers used an editor made for software, but 49% of data analysts.",
      "evidence": ["S0", "kaggle-2020-21"]
    },
    {
      "question": "Where is it easier to begin?",
      "answer": "Data science is often called friendlier than machine learning engineering, says one article. In the surveys 20% of data analysts had written code for five years or more, against 36% to 57% in the other four jobs. People may begin there, or need less code there.",
      "evidence": ["S0", "kaggle-2020-21"]
    },
    {
      "question": "Do all companies keep the roles apart?",
      "answer": "No, says one article of data scientists and machine learning engineers. In a small company one person may do both; large ones split the work. Titles are used loosely, so read what an advert asks for.",
      "evidence": ["S0"]
    },
    {
      "question": "Do adverts tell the same story as people in the roles?",
      "answer": "Not always. Python stands in 38% of adverts for data analysts, but 78% of them use it. Docker stands in 23% of adverts for ML engineers and in fewer than 1% for data analysts; the surveys did not ask about it. We quote no adverts for research scientists: we have only 87.",
      "evidence": ["kaggle-2020-21", "adverts"]
    },
    {
      "question": "Where do the numbers come from?",
      "answer": "From 14,800 people in the five jobs who answered the Kaggle surveys of 2020 and 2021. The comparison adds 56,945 job adverts of 2023–24, a list of pay, and what four articles say. The articles speak of data scientists and machine learning engineers, and name data analysts as colleagues. The line across a bar is a 95% interval, by Wilson’s formula. Pay has none here.",
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21", "adverts", "salaries"]
    },
    {
      "question": "Why do some numbers differ from those of the quiz of two jobs?",
      "answer": "That quiz left out people who write no code or use no machine learning. Here they count as a “no”, so shares of the same two jobs are up to five points lower. A sum of pay that was entered twice counts once here, and twice there.",
      "evidence": ["kaggle-2020-21", "salaries"]
    },
    {
      "question": "What can it not know?",
      "answer": "What you will like: the surveys say what people in these jobs do. The people in them chose to take part, and some questions went to only a part of them. They answered in 2020 and 2021, and tools change. Nor does the quiz know how well you do a thing.",
      "evidence": ["kaggle-2020-21"]
    }
  ],
  "outlook": [
    {
      "topic": "Demand",
      "text": "High for data scientists and for machine learning engineers, says one article. A data scientist’s skills apply broadly; in the engineer’s, specialisation often brings more growth. It says nothing of the other three.",
      "evidence": ["S1"]
    },
    {
      "topic": "The years ahead",
      "text": "One article expects demand for the same two to grow as more organisations take up AI. It gives no figures, and neither can we.",
      "evidence": ["S2"]
    },
    {
      "topic": "Tools change",
      "text": "In the surveys of 2020–21, 9% of data engineers used Databricks notebooks. In 2023–24, 20% of adverts for them named Databricks. Rented computers were most common among data engineers in 2020–21, and among ML engineers in 2022.",
      "evidence": ["kaggle-2020-21", "kaggle-2022", "adverts"]
    },
    {
      "topic": "Neighbouring roles",
      "text": "The MLOps engineer is named beside data scientists and machine learning engineers. Software developers, DevOps engineers and system architects appear as colleagues.",
      "evidence": ["S1", "S3"]
    }
  ]
}
`,"ds-or-mle":`{
  "$schema": "../schemas/quiz.schema.json",
  "format": "rolefit/1",
  "id": "ds-or-mle",
  "language": "en",
  "title": "Data Scientist or Machine Learning Engineer?",
  "intro": "A few short questions about concrete work. Say what you do, or what you would like to do; where you must choose, go by what appeals to you. There are no right answers. You will see which role your answers resemble, how sure that is, and why.",
  "method": "method.html",
  "licence": "CC-BY-4.0",
  "date": "2026-11-29",
  "sources": [
    {
      "id": "S0",
      "title": "Article comparing the two roles, with tables and an FAQ (it names no title, author or date)"
    },
    {
      "id": "S1",
      "title": "Article comparing the two roles aspect by aspect, from tools to pay (it names no title, author or date)"
    },
    {
      "id": "S2",
      "title": "Machine Learning Engineer vs Data Scientist: Which AI Career Path Is Right for You?",
      "site": "aitransformer.online",
      "url": "https://aitransformer.online/machine-learning-engineer-vs-data-scientist/"
    },
    {
      "id": "S3",
      "title": "ML Engineer vs Data Scientist: What’s the difference?",
      "author": "Huw Fulcher",
      "date": "2023-05-07"
    },
    {
      "id": "kaggle-2020-21",
      "title": "Kaggle Machine Learning & Data Science Surveys 2020 and 2021",
      "site": "Kaggle",
      "date": "2020/2021"
    },
    {
      "id": "kaggle-2022",
      "title": "Kaggle Machine Learning & Data Science Survey 2022",
      "site": "Kaggle",
      "date": "2022"
    },
    {
      "id": "kaggle-2017",
      "title": "Kaggle survey of 2017",
      "site": "Kaggle",
      "licence": "ODbL",
      "date": "2017"
    },
    {
      "id": "adverts",
      "title": "Collection of Google job postings, 2023–2024",
      "author": "Luke Barousse",
      "date": "2023/2024"
    },
    {
      "id": "salaries",
      "title": "ai-jobs.net salaries (self-reported)",
      "site": "ai-jobs.net",
      "licence": "CC0"
    }
  ],
  "traits": [
    {
      "id": "insight",
      "name": "Data for decisions",
      "low": "works on the technology itself",
      "high": "answers business questions with queries, charts and dashboards",
      "loading": 0.9347
    },
    {
      "id": "statistics",
      "name": "Statistics with R",
      "low": "works in general-purpose languages",
      "high": "works in R, the statisticians’ language",
      "loading": 0.903
    },
    {
      "id": "modelling",
      "name": "Classic models",
      "low": "uses other methods, or builds on models made by others",
      "high": "predicts and explains with regression and decision trees",
      "loading": 0.6291
    },
    {
      "id": "deep-learning",
      "name": "Deep learning",
      "low": "keeps to methods that need no special hardware",
      "high": "trains neural networks on pictures and language",
      "loading": 0.2171
    },
    {
      "id": "engineering",
      "name": "Software craft",
      "low": "codes in notebooks and ready-made tools",
      "high": "programs in several languages, with a developer’s tools",
      "loading": 0.3379
    },
    {
      "id": "production",
      "name": "Services and data systems",
      "low": "works with the data and systems that others provide",
      "high": "builds and runs services, data stores and clouds",
      "loading": 0.9126
    }
  ],
  "roles": [
    {
      "id": "data-scientist",
      "name": "Data Scientist",
      "summary": "Finds out what data can say about a question, models it, and helps people decide.",
      "prior": 0.5,
      "mean": [0.278, 0.2856, 0.1911, -0.1645, -0.1609, 0.0172],
      "sd": [0.4265, 0.7845, 0.8441, 0.9231, 0.8224, 0.5982]
    },
    {
      "id": "ml-engineer",
      "name": "Machine Learning Engineer",
      "summary": "Turns models into software that many people can rely on, and keeps it running.",
      "prior": 0.5,
      "mean": [-0.7418, -0.988, -0.4397, 0.4229, 0.4812, -0.0816],
      "sd": [0.4265, 0.7845, 0.8441, 0.9231, 0.8224, 0.5982]
    }
  ],
  "temperature": 0.83,
  "pinned": 6,
  "minimum": 5,
  "sure": 0.9,
  "items": [
    {
      "id": "analyze-business",
      "prompt": "Do you study data to help a business or a product team make decisions, or would you like to?",
      "categories": ["My work lies elsewhere", "I inform decisions, or want to"],
      "why": "Nothing in the surveys set the two roles further apart: 76% of data scientists and 49% of ML engineers reported doing this.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.9955,
      "intercepts": [0.9105],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "sql",
      "group": "languages",
      "prompt": "SQL, to get data out of databases",
      "categories": ["I get data in other ways", "I write SQL, or want to"],
      "hint": "SQL is the language in which most databases are asked for data.",
      "why": "It marks work close to business data: 57% of data scientists and 33% of ML engineers reported regular use.",
      "trait": "insight",
      "model": "graded",
      "slope": 1.3597,
      "intercepts": [0.017],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "r-stack",
      "group": "languages",
      "prompt": "R, a language made for statistics",
      "categories": ["I work in other languages", "I use R, or want to"],
      "hint": "RStudio, ggplot2, caret, tidymodels and Shiny are tools for R. Using any of them counts.",
      "why": "R belongs to the statistical side: 45% of data scientists and 22% of ML engineers reported using it.",
      "trait": "statistics",
      "model": "graded",
      "slope": 1.0899,
      "intercepts": [-0.559],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "java-js-go",
      "group": "languages",
      "prompt": "Java, JavaScript, Go or C#",
      "categories": ["I write in other languages", "I use one of the four, or want to"],
      "hint": "Languages in which many apps, websites and servers are written.",
      "why": "These are languages of software teams: 19% of data scientists and 28% of ML engineers reported using one of them.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.69,
      "intercepts": [-1.9114],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "c-cpp",
      "group": "languages",
      "prompt": "C or C++",
      "categories": ["I write in other languages", "I write C or C++, or want to"],
      "hint": "Two languages that work close to the machine, often chosen for speed.",
      "why": "It points to code where speed counts: 17% of data scientists and 34% of ML engineers reported using one of them.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.0878,
      "intercepts": [-1.5919],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "bash",
      "group": "languages",
      "prompt": "Bash, to give a computer typed commands",
      "categories": ["I manage with other tools", "I use the shell, or want to"],
      "hint": "The shell starts programs by typed commands; its scripts see to routine jobs.",
      "why": "It differs little: 14% of data scientists and 15% of ML engineers reported using it.",
      "trait": "engineering",
      "model": "graded",
      "slope": 0.4644,
      "intercepts": [-1.8528],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "bi",
      "group": "tools",
      "prompt": "Dashboards, as in Tableau or Power BI",
      "categories": ["I show results in other ways", "I use dashboards, or want to"],
      "hint": "Also called business intelligence (BI) tools. They turn company data into charts that others can read. Looker is another.",
      "why": "Dashboards bring figures to those who decide: 59% of data scientists and 40% of ML engineers reported using such a tool.",
      "trait": "insight",
      "model": "graded",
      "slope": 1.178,
      "intercepts": [0.1051],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "plot-interactive",
      "group": "tools",
      "prompt": "Charts that readers can click on and explore",
      "categories": ["Still charts or none suit me", "I make interactive charts, or want to"],
      "hint": "For example with Plotly, Shiny, Bokeh, Altair, D3 or Leaflet.",
      "why": "It goes with showing findings to others: 53% of data scientists and 38% of ML engineers reported using tools for this.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.9236,
      "intercepts": [-0.0596],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "eng-ide",
      "group": "tools",
      "prompt": "A code editor, such as VS Code or PyCharm",
      "categories": ["I work in notebooks or elsewhere", "I use a code editor, or want to"],
      "hint": "Vim, Emacs and IntelliJ count too. A notebook mixes code, charts and notes on one page.",
      "why": "Where people write code says how they build: 65% of data scientists and 78% of ML engineers reported using such an editor.",
      "trait": "engineering",
      "model": "graded",
      "slope": 0.8063,
      "intercepts": [0.8967],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "warehouse",
      "group": "tools",
      "prompt": "A database, such as PostgreSQL or BigQuery",
      "categories": ["I use files or other stores", "I use a database, or want to"],
      "hint": "Databases and data warehouses keep large amounts of data in order. Any product counts.",
      "why": "Common in both roles: 84% of data scientists and 76% of ML engineers reported using such a product.",
      "trait": "production",
      "model": "graded",
      "slope": 0.9251,
      "intercepts": [1.6594],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "sas",
      "group": "tools",
      "prompt": "A statistics package, such as SAS",
      "categories": ["I use other tools, or none", "I use such a package, or want to"],
      "hint": "SAS and SPSS are programs for statistics, common in medicine and in banks.",
      "why": "It stands in 11% of adverts for data scientists and in fewer than 1% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "statistics",
      "model": "graded",
      "slope": 1.0106,
      "intercepts": [0.3549],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "excel",
      "group": "tools",
      "prompt": "A spreadsheet, such as Excel",
      "categories": ["I put figures elsewhere", "I use spreadsheets, or want to"],
      "hint": "A spreadsheet is a table that does sums. Google Sheets and LibreOffice Calc count too.",
      "why": "It stands in 10% of adverts for data scientists and in 3% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.5131,
      "intercepts": [0.119],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "trees",
      "group": "methods",
      "prompt": "Decision trees, or forests of them",
      "categories": ["I go about it differently", "I use trees, or want to"],
      "hint": "A decision tree sorts cases by a chain of simple questions. A random forest lets many trees vote.",
      "why": "A mainstay for data in tables: 76% of data scientists and 57% of ML engineers reported using them.",
      "trait": "modelling",
      "model": "graded",
      "slope": 3.6026,
      "intercepts": [2.2152],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "linear",
      "group": "methods",
      "prompt": "Regression, which gives each input a weight",
      "categories": ["I explain things in other ways", "I use regression, or want to"],
      "hint": "Regression fits a simple formula to data: each input gets a weight, and the weighted sum gives the prediction.",
      "why": "The classic tool of statistics: 82% of data scientists and 68% of ML engineers reported using it.",
      "trait": "modelling",
      "model": "graded",
      "slope": 1.451,
      "intercepts": [1.7471],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "gbm",
      "group": "methods",
      "prompt": "Boosted trees, such as XGBoost",
      "categories": ["I predict in other ways", "I use boosted trees, or want to"],
      "hint": "Gradient boosting adds up many small decision trees, each one correcting those before it. LightGBM and CatBoost do it too.",
      "why": "A favourite for data in tables: 66% of data scientists and 48% of ML engineers reported using it.",
      "trait": "modelling",
      "model": "graded",
      "slope": 1.2618,
      "intercepts": [0.5766],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "dl-framework",
      "group": "methods",
      "prompt": "Neural networks, say in PyTorch or Keras",
      "categories": ["Other methods suit my work", "I build neural nets, or want to"],
      "hint": "PyTorch, TensorFlow and Keras are free code libraries for building and training neural networks (deep learning).",
      "why": "Common in both roles, more so in one: 69% of data scientists and 85% of ML engineers reported using these tools.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 2.9821,
      "intercepts": [2.0374],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "vision",
      "group": "learning",
      "prompt": "Teach them to see, say to find people in pictures",
      "categories": ["I work with other data", "I work with images, or want to"],
      "hint": "The field is called computer vision. Its usual tool is a convolutional neural network (CNN).",
      "why": "No article mentions it, yet it tells the roles apart: 40% of data scientists and 62% of ML engineers reported doing this.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 3.3249,
      "intercepts": [-0.3952],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "seq-nlp",
      "group": "learning",
      "prompt": "Teach them to work with language",
      "categories": ["My data is of other kinds", "I work with language, or want to"],
      "hint": "Natural language processing (NLP), for example. The usual tools are transformers and recurrent neural networks (RNNs).",
      "why": "No article mentions it, yet it differs: 33% of data scientists and 46% of ML engineers reported doing this.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.7766,
      "intercepts": [-0.8516],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "generative",
      "group": "learning",
      "prompt": "Train them to make up pictures or sounds",
      "categories": ["My models do other things", "I train generators, or want to"],
      "hint": "Generative networks, such as GANs. What counts is training one; using a ready-made chatbot or image tool is something else.",
      "why": "Rare, but telling: 10% of data scientists and 18% of ML engineers reported it in 2020–21.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 2.5612,
      "intercepts": [-3.6365],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "gpu",
      "group": "learning",
      "prompt": "Train them on graphics chips (GPUs)",
      "categories": ["Ordinary computers suit my work", "I train on GPUs, or want to"],
      "hint": "GPUs and TPUs are chips that do many sums at once, which speeds up the training of large models.",
      "why": "It goes with large neural networks: 51% of data scientists and 72% of ML engineers reported using such chips.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.3995,
      "intercepts": [0.3331],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "tracking",
      "group": "learning",
      "prompt": "Log and compare each training run",
      "categories": ["I keep track in my own way", "I use a tracking tool, or want to"],
      "hint": "TensorBoard, MLflow and Weights & Biases are such tools. They record how each version was made and how well it did.",
      "why": "It shows who trains models again and again: 38% of data scientists and 57% of ML engineers reported using such a tool.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.0066,
      "intercepts": [-0.4287],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "ml-service",
      "group": "systems",
      "prompt": "Machine learning inside a live product",
      "categories": ["Others take models live", "I take models live, or want to"],
      "hint": "For example a service that ranks search results all day, or one that flags odd payments.",
      "why": "Articles give this to engineers, but both roles do it: 42% of data scientists and 45% of ML engineers reported it.",
      "trait": "production",
      "model": "graded",
      "slope": 1.0941,
      "intercepts": [-0.3452],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "data-infra",
      "group": "systems",
      "prompt": "Systems in which a business keeps its data",
      "categories": ["I use systems others set up", "I set up data systems, or want to"],
      "hint": "People call this data infrastructure.",
      "why": "It says how far your work reaches rather than which role: 38% of data scientists and 35% of ML engineers reported it.",
      "trait": "production",
      "model": "graded",
      "slope": 1.2585,
      "intercepts": [-0.677],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "cloud-any",
      "group": "systems",
      "prompt": "Work on rented computers in the cloud",
      "categories": ["I use the machines at hand", "I use the cloud, or want to"],
      "hint": "Amazon Web Services (AWS), Google Cloud and Microsoft Azure rent out computers by the hour.",
      "why": "It says how far your work reaches, not which role: 82% of data scientists and 82% of ML engineers reported it.",
      "trait": "production",
      "model": "graded",
      "slope": 0.9291,
      "intercepts": [1.7091],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "docker",
      "group": "systems",
      "prompt": "Programs packed in containers, with Docker",
      "categories": ["I run programs in other ways", "I use containers, or want to"],
      "hint": "A container holds a program and all that it needs, so that it runs the same everywhere.",
      "why": "It stands in 7% of adverts for data scientists and in 24% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.0819,
      "intercepts": [-0.1733],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "kubernetes",
      "group": "systems",
      "prompt": "Many of them at once, with Kubernetes",
      "categories": ["I leave that to others", "I run many at once, or want to"],
      "hint": "Kubernetes starts, stops and mends containers (packed programs) on many computers.",
      "why": "It stands in 4% of adverts for data scientists and in 22% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.3782,
      "intercepts": [-0.2207],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "airflow",
      "group": "systems",
      "prompt": "Timetables for data jobs, with Airflow",
      "categories": ["I start jobs in other ways", "I schedule data jobs, or want to"],
      "hint": "Airflow starts each job once those that it waits for are done.",
      "why": "It stands in 3% of adverts for data scientists and in 13% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.2535,
      "intercepts": [-0.2007],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "pictures-or-tables",
      "prompt": "Would you rather work with pictures and sound, or with tables of figures?",
      "categories": ["Pictures and sound, clearly", "Rather pictures and sound", "Either", "Rather tables of figures", "Tables of figures, clearly"],
      "why": "No article mentions pictures, yet in the surveys 62% of ML engineers and 40% of data scientists worked with them.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": -1.5182,
      "intercepts": [1.6962, 0.6962, -0.3038, -1.3038],
      "basis": "expert",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "own-or-ready",
      "prompt": "Would you rather fit a small model of your own to a table of figures, or build on a large one made by others?",
      "categories": ["A small one of my own, clearly", "Rather a small one of my own", "Either", "Rather build on a large one", "Build on a large one, clearly"],
      "hint": "A model is a set of rules, learned from examples, that makes predictions.",
      "why": "Small models fitted to tables, such as regression and trees, were more common among data scientists in the surveys.",
      "trait": "modelling",
      "model": "graded",
      "slope": -0.9286,
      "intercepts": [1.3846, 0.3846, -0.6154, -1.6154],
      "basis": "expert",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "notebook-or-program",
      "prompt": "Would you rather try out ideas in a notebook of code and charts, or build a program from parts that you test?",
      "categories": ["Try out ideas, clearly", "Rather try out ideas", "Either", "Rather build a program", "Build a program, clearly"],
      "hint": "A notebook mixes code, charts and notes on one page.",
      "why": "One article has data scientists explore and experiment, and engineers care for code and the design of systems.",
      "trait": "engineering",
      "model": "graded",
      "slope": 0.7892,
      "intercepts": [1.3736, 0.3736, -0.6264, -1.6264],
      "basis": "articles",
      "evidence": ["S1"]
    },
    {
      "id": "why-or-faster",
      "prompt": "A web shop sells less than last year. Would you rather find out why, or make its pages load faster?",
      "categories": ["Find out why, clearly", "Rather find out why", "Either", "Rather make it faster", "Make it faster, clearly"],
      "why": "Two articles give insight from data to the data scientist, and speed to the engineer.",
      "trait": "insight",
      "model": "graded",
      "slope": -0.9056,
      "intercepts": [1.29, 0.29, -0.71, -1.71],
      "basis": "articles",
      "evidence": ["S0", "S1"]
    },
    {
      "id": "tool-or-chance",
      "prompt": "On a free afternoon, would you rather write a small tool in code, or work out if a lucky streak is just chance?",
      "categories": ["Write the tool, clearly", "Rather write the tool", "Either", "Rather work out the chance", "Work out the chance, clearly"],
      "why": "One article has statistics point to data science, and building systems to engineering.",
      "trait": "statistics",
      "model": "graded",
      "slope": 0.7266,
      "intercepts": [1.7552, 0.7552, -0.2448, -1.2448],
      "basis": "articles",
      "evidence": ["S0"]
    },
    {
      "id": "code-or-findings",
      "prompt": "Would you rather go through code with other developers, or explain a finding to people who must decide?",
      "categories": ["Go through code, clearly", "Rather go through code", "Either", "Rather explain a finding", "Explain a finding, clearly"],
      "why": "Three articles have data scientists report to business people; two of them put engineers among software teams.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.9056,
      "intercepts": [1.71, 0.71, -0.29, -1.29],
      "basis": "articles",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "id": "build-or-test",
      "prompt": "Two versions of a web page compete. Would you rather build them, or plan the fair test between them?",
      "categories": ["Build the pages, clearly", "Rather build the pages", "Either", "Rather plan the test", "Plan the test, clearly"],
      "hint": "Such a test is called an A/B test: chance decides who sees which version.",
      "why": "Two articles give such tests to data scientists, who also reported more of them in a survey of 2017.",
      "trait": "statistics",
      "model": "graded",
      "slope": 0.7266,
      "intercepts": [1.7552, 0.7552, -0.2448, -1.2448],
      "basis": "articles",
      "evidence": ["S0", "S1", "kaggle-2017"]
    },
    {
      "id": "minutes-or-overnight",
      "prompt": "Would you rather get a fair answer in minutes by a light method, or train a large network overnight for a better one?",
      "categories": ["A light method, clearly", "Rather a light method", "Either", "Rather train overnight", "Train overnight, clearly"],
      "hint": "A neural network is a large model that learns from very many examples.",
      "why": "In the surveys 72% of ML engineers and 51% of data scientists used the chips on which large networks are trained.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.5182,
      "intercepts": [1.3038, 0.3038, -0.6962, -1.6962],
      "basis": "expert",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "tidy-or-next",
      "prompt": "A rough script works. Would you rather turn it into clean code for others, or use it to try your next idea?",
      "categories": ["Write clean code, clearly", "Rather write clean code", "Either", "Rather try the next idea", "Try the next idea, clearly"],
      "hint": "A script is a short program; a prototype is a first try.",
      "why": "One article has engineers turn prototypes into code; another has data scientists work like researchers.",
      "trait": "engineering",
      "model": "graded",
      "slope": -0.7892,
      "intercepts": [1.6264, 0.6264, -0.3736, -1.3736],
      "basis": "articles",
      "evidence": ["S0", "S3"]
    },
    {
      "id": "choose-or-find",
      "prompt": "Would you rather pick the telling figures for a model yourself, or let it find them in raw data?",
      "categories": ["Pick them myself, clearly", "Rather pick them myself", "Either", "Rather let it find them", "Let it find them, clearly"],
      "hint": "Pick by hand from a table, say a customer’s age or last order; or feed in whole pictures or texts.",
      "why": "One article lists this picking, called feature engineering, among the tasks of data scientists.",
      "trait": "modelling",
      "model": "graded",
      "slope": -1.1608,
      "intercepts": [1.3557, 0.3557, -0.6443, -1.6443],
      "basis": "articles",
      "evidence": ["S0"]
    }
  ],
  "groups": [
    {
      "id": "languages",
      "prompt": "Which of these languages do you write, or would you like to?"
    },
    {
      "id": "tools",
      "prompt": "Which of these tools do you use, or would you like to?"
    },
    {
      "id": "methods",
      "prompt": "Which of these ways to predict things do you use, or would you like to?"
    },
    {
      "id": "learning",
      "prompt": "What do you do with models that learn, or what would you like to do?"
    },
    {
      "id": "systems",
      "prompt": "Which of these do you build or run, or would you like to?"
    }
  ],
  "comparison": [
    {
      "section": "In short",
      "aspect": "Focus",
      "cells": {
        "data-scientist": "Getting insight out of data.",
        "ml-engineer": "Building machine learning systems that scale."
      },
      "evidence": ["S0", "S1"]
    },
    {
      "section": "In short",
      "aspect": "Goal",
      "cells": {
        "data-scientist": "Better decisions: patterns in data lead to strategic action.",
        "ml-engineer": "Production systems people can rely on, and decisions that models make by themselves."
      },
      "evidence": ["S0", "S1"]
    },
    {
      "section": "In short",
      "aspect": "In one line",
      "cells": {
        "data-scientist": "Decides what a model is to do.",
        "ml-engineer": "Sees to it that the model does so efficiently in production."
      },
      "evidence": ["S0"]
    },
    {
      "section": "In short",
      "aspect": "In one word",
      "cells": {
        "data-scientist": "Discovery: the intelligence is created here.",
        "ml-engineer": "Production: here the intelligence becomes usable at scale."
      },
      "evidence": ["S2"]
    },
    {
      "section": "What they do",
      "aspect": "Preparing data",
      "cells": {
        "data-scientist": "Gathers data, cleans and preprocesses it, and derives useful inputs for models (feature engineering).",
        "ml-engineer": "One article (source 2) mentions feature engineering here as well."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Working time spent on preparing data",
          "note": "A difference of 5.2 points, ± 1.9.",
          "values": {
            "data-scientist": {"value": 0.39},
            "ml-engineer": {"value": 0.338}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Analysing data",
      "trait": "insight",
      "cells": {
        "data-scientist": "Explores data (exploratory data analysis, EDA) and builds statistical models."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Analyse data for business decisions",
          "note": "In 2017: odds 8.1 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.7562, "n": 5717, "low": 0.7449, "high": 0.7672},
            "ml-engineer": {"value": 0.4919, "n": 2277, "low": 0.4714, "high": 0.5124}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Working time spent on finding insights",
          "values": {
            "data-scientist": {"value": 0.136},
            "ml-engineer": {"value": 0.096}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Statistical methods",
      "trait": "modelling",
      "cells": {
        "data-scientist": "Statistics and statistical models belong to this role."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use linear or logistic regression",
          "note": "In 2017: odds 2.7 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.8206, "n": 5434, "low": 0.8102, "high": 0.8306},
            "ml-engineer": {"value": 0.684, "n": 2152, "low": 0.664, "high": 0.7033}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Bayesian methods",
          "note": "In 2017: odds 1.3 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.2975, "n": 5434, "low": 0.2855, "high": 0.3098},
            "ml-engineer": {"value": 0.2463, "n": 2152, "low": 0.2286, "high": 0.2649}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Analyse time series",
          "note": "In 2017: odds 2.6 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Modelling",
      "cells": {
        "data-scientist": "Builds machine learning models, evaluates them and improves them.",
        "ml-engineer": "Designs, develops, implements and tunes models."
      },
      "evidence": ["S0", "S1", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Who builds the models: the articles disagree",
      "cells": {
        "data-scientist": "Two articles (sources 1 and 3) say that data scientists model and engineers deploy.",
        "ml-engineer": "The other two (sources 2 and 4) say that engineers design and develop models as well."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Experiment to improve existing models",
          "note": "No article sets the roles apart by it.",
          "values": {
            "data-scientist": {"value": 0.4606, "n": 5717, "low": 0.4477, "high": 0.4735},
            "ml-engineer": {"value": 0.4857, "n": 2277, "low": 0.4652, "high": 0.5062}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Build prototypes that apply machine learning to new areas",
          "note": "No article mentions it. In 2017: odds 1.6 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.5612, "n": 5717, "low": 0.5483, "high": 0.574},
            "ml-engineer": {"value": 0.5099, "n": 2277, "low": 0.4894, "high": 0.5304}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Trees and boosted trees",
      "trait": "modelling",
      "cells": {
        "data-scientist": "No article mentions these models, though they tell the roles apart. More common here.",
        "ml-engineer": "Less common here."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use decision trees or random forests",
          "note": "No article mentions it. In 2017: odds 2.4 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.7623, "n": 5434, "low": 0.7508, "high": 0.7734},
            "ml-engineer": {"value": 0.5748, "n": 2152, "low": 0.5538, "high": 0.5955}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use gradient boosting, such as XGBoost",
          "note": "No article mentions it. In 2017: odds 1.9 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.6573, "n": 5434, "low": 0.6446, "high": 0.6698},
            "ml-engineer": {"value": 0.4847, "n": 2152, "low": 0.4636, "high": 0.5058}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Images, language and graphics chips",
      "trait": "deep-learning",
      "cells": {
        "data-scientist": "No article mentions these, though they tell the roles apart. Less common here.",
        "ml-engineer": "More common here."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Work with images",
          "note": "No article mentions it. In 2017: odds 5.4 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.3993, "n": 5717, "low": 0.3867, "high": 0.4121},
            "ml-engineer": {"value": 0.6219, "n": 2277, "low": 0.6018, "high": 0.6416}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Train on graphics chips (GPUs)",
          "note": "No article mentions it. In 2017: odds 4.2 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.5068, "n": 5612, "low": 0.4937, "high": 0.5199},
            "ml-engineer": {"value": 0.7163, "n": 2213, "low": 0.6972, "high": 0.7347}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Work with language or other sequences",
          "note": "No article mentions it. In 2017: odds 2.8 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.3318, "n": 5717, "low": 0.3197, "high": 0.3441},
            "ml-engineer": {"value": 0.4559, "n": 2277, "low": 0.4355, "high": 0.4764}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Train networks that generate",
          "note": "No article mentions it.",
          "values": {
            "data-scientist": {"value": 0.0971, "n": 5717, "low": 0.0897, "high": 0.105},
            "ml-engineer": {"value": 0.1836, "n": 2277, "low": 0.1682, "high": 0.2}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "OpenCV, a library for images",
          "note": "No article mentions it.",
          "values": {
            "data-scientist": {"value": 0.0073, "n": 14419, "low": 0.006, "high": 0.0088},
            "ml-engineer": {"value": 0.0215, "n": 977, "low": 0.0141, "high": 0.0326}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Communicating",
      "trait": "insight",
      "cells": {
        "data-scientist": "Turns findings into charts (visualisation) and a story, and takes them to business stakeholders."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Working time spent on visualising",
          "values": {
            "data-scientist": {"value": 0.13},
            "ml-engineer": {"value": 0.103}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Find it a challenge to explain data science to others",
          "note": "In 2017: odds 1.7 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Experimenting",
      "cells": {
        "data-scientist": "Runs A/B tests and tests hypotheses."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use A/B tests",
          "note": "In 2017: odds 1.7 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Deploying",
      "trait": "production",
      "cells": {
        "data-scientist": "The articles leave this to engineers; one has data scientists support them.",
        "ml-engineer": "Serves models, writes APIs, and fits models into existing systems or builds new applications around them."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build or run a machine learning service",
          "values": {
            "data-scientist": {"value": 0.4224, "n": 5717, "low": 0.4097, "high": 0.4353},
            "ml-engineer": {"value": 0.4528, "n": 2277, "low": 0.4325, "high": 0.4733}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Odds 2.4 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Working time spent on putting work into production",
          "note": "A difference of 3.8 points, ± 1.3; for a fifth of the time or more, odds 1.9 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.115},
            "ml-engineer": {"value": 0.154}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "See their models reach production mostly or always",
          "note": "In 2017: odds 1.1 times as high for engineers.",
          "verdict": "no-difference",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use a product that serves models",
          "note": "In 2022: odds 2.1 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2022"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Running the infrastructure",
      "trait": "production",
      "cells": {
        "ml-engineer": "Builds data and machine learning pipelines and looks after operations in the cloud."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build or run data infrastructure",
          "values": {
            "data-scientist": {"value": 0.3839, "n": 5717, "low": 0.3714, "high": 0.3966},
            "ml-engineer": {"value": 0.3465, "n": 2277, "low": 0.3272, "high": 0.3663}
          },
          "verdict": "contradicted",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Even odds.",
          "verdict": "no-difference",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Spark",
          "note": "In 2017: odds 1.6 times as high for data scientists.",
          "verdict": "contradicted",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "adverts",
          "what": "Airflow, for pipelines",
          "values": {
            "data-scientist": {"value": 0.0284, "n": 14419, "low": 0.0258, "high": 0.0312},
            "ml-engineer": {"value": 0.1269, "n": 977, "low": 0.1075, "high": 0.1492}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Spark, for large amounts of data",
          "values": {
            "data-scientist": {"value": 0.1893, "n": 14419, "low": 0.183, "high": 0.1958},
            "ml-engineer": {"value": 0.2497, "n": 977, "low": 0.2236, "high": 0.2778}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1", "S2"]
    },
    {
      "section": "What they do",
      "aspect": "Optimising",
      "cells": {
        "ml-engineer": "Brings latency down, improves performance and optimises the models themselves."
      },
      "verdict": "no-data",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Monitoring",
      "trait": "deep-learning",
      "cells": {
        "data-scientist": "A shared duty at most, says one article.",
        "ml-engineer": "Watches models’ performance in production, deals with drift (data changing under a model) and does the maintenance."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use a tool that tracks experiments or monitors models",
          "note": "Asked of a part of the people. Tools such as TensorBoard and MLflow, which chiefly follow the training of models.",
          "values": {
            "data-scientist": {"value": 0.376, "n": 3955, "low": 0.361, "high": 0.3912},
            "ml-engineer": {"value": 0.5731, "n": 1464, "low": 0.5476, "high": 0.5982}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Keeping up with research",
      "cells": {
        "ml-engineer": "Follows research in machine learning."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Follow journals or arXiv",
          "values": {
            "data-scientist": {"value": 0.2261, "n": 5065, "low": 0.2148, "high": 0.2378},
            "ml-engineer": {"value": 0.2504, "n": 1957, "low": 0.2317, "high": 0.2701}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Do research that advances machine learning",
          "note": "No article mentions it. In 2017: odds 2.7 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.259, "n": 5717, "low": 0.2478, "high": 0.2705},
            "ml-engineer": {"value": 0.3316, "n": 2277, "low": 0.3126, "high": 0.3512}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S3"]
    },
    {
      "section": "Tools",
      "aspect": "Programming languages",
      "trait": "engineering",
      "cells": {
        "data-scientist": "Python and R.",
        "ml-engineer": "Python, Java and C++."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use R or its tools",
          "note": "In 2017: odds 4.9 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.4547, "n": 5612, "low": 0.4417, "high": 0.4678},
            "ml-engineer": {"value": 0.2232, "n": 2213, "low": 0.2063, "high": 0.241}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use C or C++",
          "note": "In 2017: odds 3.9 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.165, "n": 5612, "low": 0.1555, "high": 0.1749},
            "ml-engineer": {"value": 0.338, "n": 2213, "low": 0.3186, "high": 0.358}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Java",
          "note": "In 2020–22: odds 1.7 times as high for engineers. In 2017: odds 1.7 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Python",
          "note": "Claimed of both roles.",
          "values": {
            "data-scientist": {"value": 0.9481, "n": 5612, "low": 0.942, "high": 0.9536},
            "ml-engineer": {"value": 0.9679, "n": 2213, "low": 0.9597, "high": 0.9745}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "R",
          "values": {
            "data-scientist": {"value": 0.4511, "n": 14419, "low": 0.443, "high": 0.4592},
            "ml-engineer": {"value": 0.1085, "n": 977, "low": 0.0905, "high": 0.1296}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "C++",
          "values": {
            "data-scientist": {"value": 0.0587, "n": 14419, "low": 0.055, "high": 0.0627},
            "ml-engineer": {"value": 0.0942, "n": 977, "low": 0.0774, "high": 0.1141}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Java",
          "values": {
            "data-scientist": {"value": 0.1155, "n": 14419, "low": 0.1104, "high": 0.1208},
            "ml-engineer": {"value": 0.1842, "n": 977, "low": 0.1611, "high": 0.2097}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Handling data",
      "trait": "insight",
      "cells": {
        "data-scientist": "SQL, pandas, NumPy, Excel and Hadoop."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use SQL regularly",
          "note": "In 2017: odds 3.6 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.5716, "n": 5612, "low": 0.5586, "high": 0.5845},
            "ml-engineer": {"value": 0.3344, "n": 2213, "low": 0.315, "high": 0.3543}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "adverts",
          "what": "SQL",
          "values": {
            "data-scientist": {"value": 0.5925, "n": 14419, "low": 0.5845, "high": 0.6005},
            "ml-engineer": {"value": 0.3071, "n": 977, "low": 0.279, "high": 0.3367}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "pandas",
          "values": {
            "data-scientist": {"value": 0.1083, "n": 14419, "low": 0.1033, "high": 0.1135},
            "ml-engineer": {"value": 0.1443, "n": 977, "low": 0.1237, "high": 0.1677}
          },
          "verdict": "contradicted",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "NumPy",
          "values": {
            "data-scientist": {"value": 0.0766, "n": 14419, "low": 0.0724, "high": 0.0811},
            "ml-engineer": {"value": 0.1157, "n": 977, "low": 0.0971, "high": 0.1373}
          },
          "verdict": "contradicted",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Excel",
          "values": {
            "data-scientist": {"value": 0.099, "n": 14419, "low": 0.0942, "high": 0.104},
            "ml-engineer": {"value": 0.0307, "n": 977, "low": 0.0216, "high": 0.0435}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Machine learning libraries",
      "trait": "deep-learning",
      "cells": {
        "data-scientist": "scikit-learn.",
        "ml-engineer": "TensorFlow, PyTorch and Keras."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use scikit-learn",
          "values": {
            "data-scientist": {"value": 0.8301, "n": 5434, "low": 0.8199, "high": 0.8399},
            "ml-engineer": {"value": 0.7533, "n": 2152, "low": 0.7346, "high": 0.7711}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use PyTorch",
          "values": {
            "data-scientist": {"value": 0.3316, "n": 5434, "low": 0.3192, "high": 0.3442},
            "ml-engineer": {"value": 0.5079, "n": 2152, "low": 0.4868, "high": 0.529}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use TensorFlow",
          "note": "In 2020–22: odds 1.8 times as high for engineers. In 2017: odds 2.9 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Keras",
          "note": "In 2020–22: odds 1.5 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "adverts",
          "what": "scikit-learn",
          "values": {
            "data-scientist": {"value": 0.1056, "n": 14419, "low": 0.1007, "high": 0.1107},
            "ml-engineer": {"value": 0.2201, "n": 977, "low": 0.1952, "high": 0.2471}
          },
          "verdict": "contradicted",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "PyTorch",
          "values": {
            "data-scientist": {"value": 0.1451, "n": 14419, "low": 0.1394, "high": 0.1509},
            "ml-engineer": {"value": 0.4524, "n": 977, "low": 0.4214, "high": 0.4837}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "TensorFlow",
          "values": {
            "data-scientist": {"value": 0.1704, "n": 14419, "low": 0.1644, "high": 0.1766},
            "ml-engineer": {"value": 0.435, "n": 977, "low": 0.4042, "high": 0.4663}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Keras",
          "values": {
            "data-scientist": {"value": 0.0522, "n": 14419, "low": 0.0487, "high": 0.056},
            "ml-engineer": {"value": 0.1126, "n": 977, "low": 0.0943, "high": 0.134}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Statistical software",
      "trait": "statistics",
      "cells": {
        "data-scientist": "SAS."
      },
      "figures": [
        {
          "kind": "adverts",
          "what": "SAS",
          "values": {
            "data-scientist": {"value": 0.1069, "n": 14419, "low": 0.102, "high": 0.112},
            "ml-engineer": {"value": 0.0041, "n": 977, "low": 0.0016, "high": 0.0105}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S1"]
    },
    {
      "section": "Tools",
      "aspect": "Visualisation",
      "trait": "insight",
      "cells": {
        "data-scientist": "Matplotlib, Tableau and Power BI."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use a dashboard tool, such as Tableau or Power BI",
          "note": "Asked of a part of the people.",
          "values": {
            "data-scientist": {"value": 0.5878, "n": 3996, "low": 0.5725, "high": 0.603},
            "ml-engineer": {"value": 0.4015, "n": 1487, "low": 0.3769, "high": 0.4266}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Tableau",
          "note": "In 2020–22: odds 2.0 times as high for data scientists. In 2017: odds 5.0 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Power BI",
          "note": "In 2020–22: odds 2.3 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "Use Matplotlib",
          "note": "In 2020–22: odds 1.4 times as high for engineers.",
          "verdict": "contradicted",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "Use seaborn",
          "note": "In 2020–22: odds 1.4 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "Use ggplot2",
          "note": "In 2020–22: odds 2.9 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "adverts",
          "what": "Tableau",
          "values": {
            "data-scientist": {"value": 0.2245, "n": 14419, "low": 0.2178, "high": 0.2314},
            "ml-engineer": {"value": 0.0297, "n": 977, "low": 0.0208, "high": 0.0423}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Power BI",
          "values": {
            "data-scientist": {"value": 0.1042, "n": 14419, "low": 0.0993, "high": 0.1093},
            "ml-engineer": {"value": 0.0143, "n": 977, "low": 0.0085, "high": 0.0239}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Matplotlib",
          "note": "Odds 1.3 times as high for data scientists: within chance.",
          "verdict": "no-difference",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "seaborn",
          "note": "Odds 1.5 times as high for data scientists: within chance.",
          "verdict": "no-difference",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "ggplot2",
          "values": {
            "data-scientist": {"value": 0.0087, "n": 14419, "low": 0.0073, "high": 0.0104},
            "ml-engineer": {"value": 0.0, "n": 977, "low": 0, "high": 0.0039}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "DevOps",
      "trait": "production",
      "cells": {
        "ml-engineer": "Docker and Kubernetes."
      },
      "figures": [
        {
          "kind": "adverts",
          "what": "Docker",
          "note": "In adverts only: the survey figures do not cover it.",
          "values": {
            "data-scientist": {"value": 0.0687, "n": 14419, "low": 0.0647, "high": 0.0729},
            "ml-engineer": {"value": 0.2395, "n": 977, "low": 0.2138, "high": 0.2672}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Kubernetes",
          "note": "In adverts only: the survey figures do not cover it.",
          "values": {
            "data-scientist": {"value": 0.0372, "n": 14419, "low": 0.0342, "high": 0.0404},
            "ml-engineer": {"value": 0.2231, "n": 977, "low": 0.1981, "high": 0.2503}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Cloud",
      "trait": "production",
      "cells": {
        "data-scientist": "One article expects AWS or Azure of both roles.",
        "ml-engineer": "AWS, GCP (Google Cloud) and Azure."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use any cloud",
          "note": "Cloud questions went to a part of the people.",
          "values": {
            "data-scientist": {"value": 0.8222, "n": 4078, "low": 0.8102, "high": 0.8336},
            "ml-engineer": {"value": 0.8184, "n": 1531, "low": 0.7983, "high": 0.8369}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use AWS",
          "values": {
            "data-scientist": {"value": 0.4828, "n": 4078, "low": 0.4675, "high": 0.4981},
            "ml-engineer": {"value": 0.4696, "n": 1531, "low": 0.4447, "high": 0.4946}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Odds 1.4 times as high for data scientists.",
          "verdict": "contradicted",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Google Cloud",
          "values": {
            "data-scientist": {"value": 0.3543, "n": 4078, "low": 0.3398, "high": 0.3691},
            "ml-engineer": {"value": 0.4298, "n": 1531, "low": 0.4052, "high": 0.4547}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Azure",
          "values": {
            "data-scientist": {"value": 0.2913, "n": 4078, "low": 0.2776, "high": 0.3054},
            "ml-engineer": {"value": 0.2358, "n": 1531, "low": 0.2152, "high": 0.2577}
          },
          "verdict": "contradicted",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "AWS",
          "values": {
            "data-scientist": {"value": 0.2224, "n": 14419, "low": 0.2157, "high": 0.2293},
            "ml-engineer": {"value": 0.4483, "n": 977, "low": 0.4174, "high": 0.4796}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Google Cloud",
          "values": {
            "data-scientist": {"value": 0.0709, "n": 14419, "low": 0.0668, "high": 0.0752},
            "ml-engineer": {"value": 0.1842, "n": 977, "low": 0.1611, "high": 0.2097}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Azure",
          "values": {
            "data-scientist": {"value": 0.1616, "n": 14419, "low": 0.1557, "high": 0.1677},
            "ml-engineer": {"value": 0.2866, "n": 977, "low": 0.2591, "high": 0.3157}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Core knowledge",
      "cells": {
        "data-scientist": "Statistics, probability and mathematics, with knowledge of the field in question (domain knowledge).",
        "ml-engineer": "System design, software engineering and algorithms."
      },
      "evidence": ["S0", "S1", "S3"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Strongest skills",
      "trait": "engineering",
      "cells": {
        "data-scientist": "Statistics and analysis.",
        "ml-engineer": "Software engineering and the cloud."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Write code in an editor made for software",
          "values": {
            "data-scientist": {"value": 0.6525, "n": 5612, "low": 0.6399, "high": 0.6649},
            "ml-engineer": {"value": 0.7759, "n": 2213, "low": 0.7581, "high": 0.7928}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Git",
          "note": "In 2017: odds 1.4 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use the shell or Linux",
          "note": "In 2020–22: odds 1.3 times as high for engineers. In 2020–21 alone, for Bash, within chance.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Even odds.",
          "verdict": "no-difference",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "adverts",
          "what": "Git",
          "values": {
            "data-scientist": {"value": 0.0797, "n": 14419, "low": 0.0754, "high": 0.0842},
            "ml-engineer": {"value": 0.1146, "n": 977, "low": 0.0961, "high": 0.1361}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Linux",
          "values": {
            "data-scientist": {"value": 0.029, "n": 14419, "low": 0.0264, "high": 0.0319},
            "ml-engineer": {"value": 0.0655, "n": 977, "low": 0.0516, "high": 0.0828}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Education",
      "cells": {
        "data-scientist": "Statistics, mathematics or data science, with study of a domain; often interdisciplinary.",
        "ml-engineer": "Computer science or mathematics; engineering; software development."
      },
      "verdict": "no-data",
      "evidence": ["S1"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Doctoral degree",
      "cells": {
        "data-scientist": "No article mentions one. A little more common here."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Hold a doctoral degree",
          "note": "No article mentions it. In 2017: odds 1.7 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.1664, "n": 5717, "low": 0.157, "high": 0.1763},
            "ml-engineer": {"value": 0.1247, "n": 2277, "low": 0.1118, "high": 0.1389}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "How they work",
      "aspect": "Work style",
      "cells": {
        "data-scientist": "Closer to research.",
        "ml-engineer": "Closer to engineering."
      },
      "evidence": ["S0"]
    },
    {
      "section": "How they work",
      "aspect": "What comes out",
      "cells": {
        "data-scientist": "Reports, dashboards, models and insights.",
        "ml-engineer": "APIs, pipelines and deployed models."
      },
      "verdict": "no-data",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "How they work",
      "aspect": "How problems are solved",
      "cells": {
        "data-scientist": "Explores the data, tests hypotheses and builds statistical models on which a decision can rest.",
        "ml-engineer": "Designs scalable algorithms, deploys and optimises them, and processes data in real time."
      },
      "evidence": ["S1"]
    },
    {
      "section": "How they work",
      "aspect": "Typical projects",
      "cells": {
        "data-scientist": "Segmenting customers, predictive analytics, A/B tests.",
        "ml-engineer": "Detecting fraud; engines that recommend."
      },
      "verdict": "no-data",
      "evidence": ["S1"]
    },
    {
      "section": "How they work",
      "aspect": "Closest partners",
      "cells": {
        "data-scientist": "Business stakeholders.",
        "ml-engineer": "Software and DevOps teams; and data scientists, to turn their prototypes into code."
      },
      "verdict": "no-data",
      "evidence": ["S0", "S3"]
    },
    {
      "section": "How they work",
      "aspect": "Others they work with",
      "cells": {
        "data-scientist": "Besides business stakeholders: developers, analysts and architects.",
        "ml-engineer": "Software developers, analysts and system architects; DevOps and IT staff."
      },
      "verdict": "no-data",
      "evidence": ["S1", "S3"]
    },
    {
      "section": "What you might prefer",
      "aspect": "What you enjoy",
      "cells": {
        "data-scientist": "Analysing data; statistics.",
        "ml-engineer": "Building systems and infrastructure."
      },
      "evidence": ["S0"]
    },
    {
      "section": "What you might prefer",
      "aspect": "What draws you in",
      "cells": {
        "data-scientist": "Research and insight.",
        "ml-engineer": "Scale and performance."
      },
      "evidence": ["S0", "S2"]
    },
    {
      "section": "What you might prefer",
      "aspect": "Where your days should go",
      "cells": {
        "ml-engineer": "Deployment, infrastructure and the development of software."
      },
      "evidence": ["S2"]
    },
    {
      "section": "What you might prefer",
      "aspect": "What you care about",
      "cells": {
        "data-scientist": "Exploring data, running experiments and testing hypotheses.",
        "ml-engineer": "Coding and the architecture of systems."
      },
      "evidence": ["S1"]
    },
    {
      "section": "Work and pay",
      "aspect": "Industries",
      "cells": {
        "data-scientist": "Retail, marketing and cybersecurity.",
        "ml-engineer": "Finance, healthcare and autonomous systems."
      },
      "verdict": "no-data",
      "evidence": ["S1"]
    },
    {
      "section": "Work and pay",
      "aspect": "Who is paid more",
      "cells": {
        "data-scientist": "Less on average, says one article.",
        "ml-engineer": "More on average, says the same article."
      },
      "figures": [
        {
          "kind": "pay",
          "what": "United States, 2024, all levels of experience",
          "note": "Self-reported, as are all figures on pay here.",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 157000, "n": 8211, "low": 155000, "high": 159660},
            "ml-engineer": {"value": 192700, "n": 4290, "low": 190000, "high": 194750}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2025, all levels of experience",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 152750, "n": 252, "low": 142140, "high": 160006},
            "ml-engineer": {"value": 195870, "n": 46, "low": 161000, "high": 219440}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, entry level",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 108000, "n": 355, "low": 98300, "high": 110400},
            "ml-engineer": {"value": 140050, "n": 278, "low": 137750, "high": 145000}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, mid-level",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 138700, "n": 2800, "low": 135664, "high": 142400},
            "ml-engineer": {"value": 171600, "n": 960, "low": 168000, "high": 175000}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, senior",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 165000, "n": 4939, "low": 161900, "high": 166000},
            "ml-engineer": {"value": 201400, "n": 3016, "low": 200000, "high": 206000}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, executive",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 200000, "n": 117, "low": 180000, "high": 220000},
            "ml-engineer": {"value": 232750, "n": 36, "low": 212450, "high": 239262}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S1"]
    },
    {
      "section": "Work and pay",
      "aspect": "Pay, as one article gives it",
      "cells": {
        "data-scientist": "About $95,000 to $115,000 a year in the United States (source 2, undated).",
        "ml-engineer": "A median often above $120,000 a year in the United States, with bonuses and equity rising (source 2, undated)."
      },
      "figures": [
        {
          "kind": "pay",
          "what": "Data scientists: United States, 2024, all levels of experience",
          "note": "Only at entry level does the median, shown above, lie in the article’s range.",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 157000, "n": 8211, "low": 155000, "high": 159660}
          },
          "verdict": "contradicted",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "Engineers: United States, 2024, all levels of experience",
          "unit": "usd",
          "values": {
            "ml-engineer": {"value": 192700, "n": 4290, "low": 190000, "high": 194750}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S1"]
    }
  ],
  "lifecycle": [
    {
      "stage": "Part of the lifecycle",
      "cells": {
        "data-scientist": "The early part: collection and preparation of data, modelling, evaluation.",
        "ml-engineer": "The late part: deployment, scaling, monitoring, maintenance."
      },
      "evidence": ["S0", "S3"]
    },
    {
      "stage": "Exploring the data",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Supports where needed."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Developing the model",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Collaborates."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Validating the model",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Helps with testing."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Putting it into production",
      "leads": "ml-engineer",
      "cells": {
        "data-scientist": "Supports.",
        "ml-engineer": "Leads the deployment."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Monitoring it in use",
      "leads": "ml-engineer",
      "cells": {
        "data-scientist": "Shares the responsibility.",
        "ml-engineer": "Leads."
      },
      "evidence": ["S0"]
    }
  ],
  "paths": [
    {
      "from": "data-scientist",
      "to": "ml-engineer",
      "text": "Many data scientists go this way, says one article, by adding software engineering, system design and deployment. The surveys suggest deep learning as well.",
      "steps": [
        {
          "text": "Software engineering: code that others can build on. Learn Git, and Java or C++ beside Python.",
          "trait": "engineering",
          "evidence": ["S0", "S1", "adverts"]
        },
        {
          "text": "System design: how services, data and models fit together and hold up under load.",
          "trait": "production",
          "evidence": ["S0"]
        },
        {
          "text": "Deployment: serve a model behind an API, then watch it in use. Adverts name Docker, Kubernetes and a cloud.",
          "trait": "production",
          "evidence": ["S0", "adverts"]
        },
        {
          "text": "PyTorch or TensorFlow, images or language, and training on graphics chips.",
          "trait": "deep-learning",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "kaggle-2020-21"]
    },
    {
      "from": "ml-engineer",
      "to": "data-scientist",
      "text": "No article describes this way. The steps follow from what the articles ask of a data scientist, and from what people in the role report.",
      "steps": [
        {
          "text": "Statistics and probability, and R, the language made for them.",
          "trait": "statistics",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Exploring data, with SQL: what does it say before anything is built?",
          "trait": "insight",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Experiments: A/B tests, and tests of hypotheses.",
          "trait": "insight",
          "evidence": ["S0", "S1"]
        },
        {
          "text": "Telling: charts, a dashboard tool such as Tableau or Power BI, and a story for those who decide.",
          "trait": "insight",
          "evidence": ["S0", "S1", "S2", "S3"]
        },
        {
          "text": "The field in question: enough domain knowledge to ask what matters in it.",
          "trait": "insight",
          "evidence": ["S0", "S1"]
        },
        {
          "text": "Regression, decision trees and boosted trees.",
          "trait": "modelling",
          "evidence": ["S0", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
    }
  ],
  "faq": [
    {
      "question": "Are these two names for the same job?",
      "answer": "No. A data scientist analyses data and builds models; a machine learning engineer deploys models and maintains them in production. What they have in common is the ground they stand on: data, and machines that learn.",
      "evidence": ["S0"]
    },
    {
      "question": "Which role needs more coding?",
      "answer": "The engineer’s: it asks for more software engineering and more code. Data scientists write code too, mainly for analysis and experiments.",
      "evidence": ["S0"]
    },
    {
      "question": "Can one move from data science to machine learning engineering?",
      "answer": "Yes, and many data scientists do. The skills to add are system design, deployment and software engineering.",
      "evidence": ["S0"]
    },
    {
      "question": "Where is it easier to begin?",
      "answer": "Data science is often called friendlier, since it begins with analysis and statistics. But it depends on what you prefer: analysing or engineering.",
      "evidence": ["S0"]
    },
    {
      "question": "Do all companies keep the roles apart?",
      "answer": "No. In a small company or a start-up one person may do both. Large companies tend to split the roles and define each more closely.",
      "evidence": ["S0"]
    },
    {
      "question": "Does the boundary between them stay put?",
      "answer": "No. It moves as people gain experience: the roles overlap, and people specialise in what they do best.",
      "evidence": ["S0"]
    },
    {
      "question": "Why would an organisation need both?",
      "answer": "Because, as one article has it, one person can seldom do both: develop models, and make them work in daily operation. Two articles say that knowing the difference helps to hire the right people, to give teams a sound structure, to use resources well, and to get value from the work sooner.",
      "evidence": ["S2", "S3"]
    },
    {
      "question": "Do the articles agree with each other?",
      "answer": "Not on who builds the models. Two articles (sources 1 and 3) have the data scientist model and the engineer deploy. The other two (sources 2 and 4) have the engineer design and develop models too. What people report is closer to the second view: in the 2020–21 surveys about as many of each said that they experiment to improve models.",
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
    },
    {
      "question": "Do adverts tell the same story as people in the roles?",
      "answer": "Not always. Docker, Kubernetes, pipeline tools such as Airflow, and every large cloud set the adverts for engineers apart. What people report doing does not follow: cloud platforms are equally common in both roles, Azure is more common among data scientists, and so is running data infrastructure. For Docker, Kubernetes and Airflow themselves we have no survey figures. pandas and scikit-learn, which articles give to data scientists, stand more often in adverts for engineers. An advert describes the colleague whom a company hopes to find; a survey, the one it has.",
      "evidence": ["kaggle-2020-21", "kaggle-2017", "adverts"]
    },
    {
      "question": "How sure can this quiz be?",
      "answer": "Moderately sure, never certain. We tried it on 2,351 people who hold one of the two jobs and answered a survey in a later year. With all 22 answers it reached an AUC of 0.77: given one data scientist and one engineer, it told which was which 77 times in 100, where guessing manages 50. With everything the surveys knew about a person’s work the best was 0.79. The probabilities come close to true (a calibration slope of 0.93, where 1 is perfect), and they stay calibrated when only a quarter of the questions is answered. So read 70% as it stands: of ten practitioners who answer like you, about seven hold that job and three the other. The quiz starts from even odds, so expect many results near the middle.",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "question": "Where do the numbers come from?",
      "answer": "From people who hold these jobs. In the Kaggle surveys of 2020 and 2021 up to 5,717 data scientists and 2,277 machine learning engineers said what they do and which tools they use; the questions and their weights come from there. The comparison adds what four articles claim, and holds it against those surveys, an earlier one of 2017, 15,396 job adverts of 2023–24 and a list of self-reported pay. A quiz made from the articles’ claims alone reached an AUC of 0.737, and, at its zero point, called only 41–50% of real engineers engineers. The line across a bar is a 95% interval: by Wilson’s formula for shares, and for pay that of the median. A share from 2017 has none, and of some things we know only the odds: of every hundred people, those who do a thing against those who do not. “Odds twice as high” means that this ratio is twice as large in one role as in the other.",
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21", "kaggle-2022", "kaggle-2017", "adverts", "salaries"]
    },
    {
      "question": "What can it not know?",
      "answer": "What you will like. The surveys say what people in these jobs do; that a reader who likes the same work fits the job is an assumption. The people in them chose to take part, and questions on tracking, dashboard and cloud tools went to only some of them. They answered in 2020 and 2021, and tools change. Nor does the quiz know how well you do a thing, or what a title means at a given employer.",
      "evidence": ["kaggle-2020-21"]
    }
  ],
  "outlook": [
    {
      "topic": "Demand",
      "text": "High for both, says one article. A data scientist’s skills apply broadly, which makes the role versatile; in the engineer’s, specialisation often brings more growth.",
      "evidence": ["S1"]
    },
    {
      "topic": "The years ahead",
      "text": "One article expects demand for both to grow as more organisations take up AI. It gives no figures, and neither can we.",
      "evidence": ["S2"]
    },
    {
      "topic": "Neighbouring roles",
      "text": "The MLOps engineer is named beside both. Data analysts, software developers, DevOps engineers and system architects appear as colleagues.",
      "evidence": ["S1", "S3"]
    }
  ]
}
`,plain:`{
  "$schema": "../schemas/quiz.schema.json",
  "$comment": "Each line under \\"shares\\" says: of ten people in this job, how many would give the first answer, the second, and so on?",
  "format": "rolefit/1",
  "id": "plain",
  "language": "en",
  "title": "Cook, baker or host?",
  "intro": "Eight short questions about ordinary days. There are no right answers, so take the one that sounds most like you. At the end you see which of three jobs in a restaurant your answers resemble, how sure that is, and why. All numbers are one author’s guesses: enjoy them, and do not bet on them.",
  "licence": "CC0-1.0",
  "date": "2026-11-29",
  "sources": [
    {
      "id": "author",
      "title": "The guesses of this quiz’s author, without data (name your own sources here)"
    }
  ],
  "roles": [
    {
      "id": "cook",
      "name": "Cook",
      "summary": "Turns what is there into dinner, quickly, with six pans on the fire."
    },
    {
      "id": "baker",
      "name": "Baker",
      "summary": "Weighs, waits and watches the oven while the town is still asleep."
    },
    {
      "id": "host",
      "name": "Host",
      "summary": "Makes every guest feel expected, and keeps the evening running."
    }
  ],
  "minimum": 5,
  "sure": 0.9,
  "items": [
    {
      "id": "friends",
      "prompt": "Friends come for the evening. What do you look forward to most?",
      "categories": ["Cooking something new for them", "The cake that I made yesterday", "Having everybody around the table"],
      "why": "Cooks like the heat of the moment, bakers like to be ready, hosts like the company.",
      "shares": {
        "cook": [6, 1, 3],
        "baker": [2, 6, 2],
        "host": [1, 1, 8]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "morning",
      "prompt": "When are you at your best?",
      "categories": ["Early, before anybody is up", "In the middle of the day", "In the evening"],
      "why": "Bread is baked before dawn. Dinner is served when others have gone home.",
      "shares": {
        "cook": [1, 4, 5],
        "baker": [7, 2, 1],
        "host": [1, 4, 5]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "recipe",
      "prompt": "A recipe asks for something that you do not have. What do you do?",
      "categories": ["Take something else and taste", "Go and buy it", "Choose another recipe"],
      "why": "A sauce forgives a change. A dough seldom does.",
      "shares": {
        "cook": [8, 1, 1],
        "baker": [1, 5, 4],
        "host": [5, 3, 2]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "strangers",
      "prompt": "You sit next to a stranger on a long train ride. How does it go?",
      "categories": ["We soon talk", "We talk if the stranger begins", "I read or look out of the window"],
      "why": "A host talks with a hundred strangers a night.",
      "shares": {
        "cook": [2, 5, 3],
        "baker": [1, 4, 5],
        "host": [7, 2, 1]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "rush",
      "prompt": "Suddenly everything has to happen at once. How do you feel?",
      "categories": ["Wide awake: now it gets good", "Fine, as long as we talk to each other", "I would rather have planned it better"],
      "why": "Saturday at eight is a rush in the kitchen and at the door, but not in the bakery.",
      "shares": {
        "cook": [6, 3, 1],
        "baker": [1, 3, 6],
        "host": [3, 6, 1]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "praise",
      "prompt": "Which of these would please you most?",
      "categories": ["“I have never tasted anything like it.”", "“Yours is as good as it always is.”", "“We felt so welcome.”"],
      "why": "It tells what you are proud of: an idea, a skill, or a good evening.",
      "shares": {
        "cook": [7, 2, 1],
        "baker": [2, 7, 1],
        "host": [1, 2, 7]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "scales",
      "prompt": "Do you weigh things when you cook?",
      "categories": ["Always", "When it matters", "Hardly ever"],
      "why": "Bakers weigh even the water.",
      "shares": {
        "cook": [1, 5, 4],
        "baker": [8, 2, 0],
        "host": [2, 4, 4]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "mishap",
      "prompt": "A guest is unhappy with the food. What is your first thought?",
      "categories": ["I make it again, better", "Where did it go wrong?", "I go over and talk with the guest"],
      "why": "All three mean well. They begin at different ends.",
      "shares": {
        "cook": [6, 3, 1],
        "baker": [2, 7, 1],
        "host": [1, 1, 8]
      },
      "basis": "expert",
      "evidence": ["author"]
    }
  ],
  "comparison": [
    {
      "section": "The day",
      "aspect": "When it begins",
      "cells": {
        "cook": "At noon, with the delivery.",
        "baker": "At three in the morning.",
        "host": "In the afternoon, with the list of guests."
      },
      "evidence": ["author"]
    },
    {
      "section": "The day",
      "aspect": "What a good one is like",
      "cells": {
        "cook": "Every plate left hot, and none came back.",
        "baker": "All sold by noon.",
        "host": "The last guests did not want to go."
      },
      "evidence": ["author"]
    },
    {
      "section": "Skills",
      "aspect": "What you train",
      "cells": {
        "cook": "A fast hand and a sure tongue.",
        "baker": "Patience, and a feeling for dough.",
        "host": "Names, faces and calm."
      },
      "evidence": ["author"]
    }
  ],
  "faq": [
    {
      "question": "Where do the numbers come from?",
      "answer": "From one author who asked, for every answer: of ten people in this job, how many would say this? Nobody has counted. That is why the result is careful with its words.",
      "evidence": ["author"]
    },
    {
      "question": "I like two of these. Is that a problem?",
      "answer": "Not at all. In a small restaurant one person often does two of these jobs, and sometimes all three.",
      "evidence": ["author"]
    }
  ]
}
`,template:`{
  "$schema": "../schemas/quiz.schema.json",
  "format": "rolefit/1",
  "id": "template",
  "language": "en",
  "title": "Which job in the theatre?",
  "intro": "A few short questions about what you like to do. There are no right answers. You will see which of three jobs your answers resemble, how sure that is, and why. The weights are one author’s judgement: take the result as a conversation opener.",
  "licence": "CC0-1.0",
  "date": "2026-11-21",
  "sources": [
    {
      "id": "author",
      "title": "The judgement of this quiz’s author, without data (name your own sources here)"
    }
  ],
  "traits": [
    {
      "id": "stage",
      "name": "In the light",
      "low": "likes to make things possible from behind the scenes",
      "high": "likes to stand before people and hold their attention"
    },
    {
      "id": "order",
      "name": "Keeping the plan",
      "low": "likes to try things out and decide on the spot",
      "high": "likes lists, times and things in their place"
    },
    {
      "id": "making",
      "name": "Making things",
      "low": "works with words and people",
      "high": "works with hands and eyes"
    }
  ],
  "roles": [
    {
      "id": "actor",
      "name": "Actor",
      "summary": "Lends a voice, a face and a body to somebody else’s story, night after night.",
      "mean": [1, -0.4, -0.5],
      "sd": [0.8, 0.8, 0.8]
    },
    {
      "id": "stage-manager",
      "name": "Stage manager",
      "summary": "Knows where everybody and everything has to be, and gives the sign at the right second.",
      "mean": [-0.4, 1, -0.4],
      "sd": [0.8, 0.8, 0.8]
    },
    {
      "id": "designer",
      "name": "Set and costume designer",
      "summary": "Decides what the audience sees before anybody has said a word.",
      "mean": [-0.5, -0.4, 1],
      "sd": [0.8, 0.8, 0.8]
    }
  ],
  "pinned": 1,
  "minimum": 6,
  "sure": 0.9,
  "items": [
    {
      "id": "toast",
      "prompt": "At a birthday dinner, would you rather give the toast, or plan the evening so that it runs well?",
      "categories": ["Give the toast, clearly", "Rather give the toast", "Either", "Rather plan the evening", "Plan the evening, clearly"],
      "why": "Actors are at ease when all eyes are on them.",
      "trait": "stage",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "list-or-mood",
      "prompt": "Before a long journey, would you rather write the packing list, or see what the day brings?",
      "categories": ["Write the list, clearly", "Rather write the list", "Either", "Rather see what comes", "See what comes, clearly"],
      "why": "Stage managers keep the plan, from the first rehearsal to the last night.",
      "trait": "order",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "words-or-wood",
      "prompt": "Would you rather learn a poem by heart, or make the frame to hang it in?",
      "categories": ["Learn the poem, clearly", "Rather learn the poem", "Either", "Rather make the frame", "Make the frame, clearly"],
      "why": "Designers think with their hands; actors begin with words.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "story",
      "prompt": "A story is to be told. Would you rather choose the pictures for it, or read it out to a full room?",
      "categories": ["Choose the pictures, clearly", "Rather choose the pictures", "Either", "Rather read it out", "Read it out, clearly"],
      "why": "It tells work on the stage from work beside it.",
      "trait": "stage",
      "model": "graded",
      "slope": 1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "late",
      "prompt": "A friend is late for the show. Would you rather make up a game to pass the time, or ring round and sort it out?",
      "categories": ["Make up a game, clearly", "Rather make up a game", "Either", "Rather sort it out", "Sort it out, clearly"],
      "why": "When something goes wrong on the night, the stage manager sorts it out.",
      "trait": "order",
      "model": "graded",
      "slope": 1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "room",
      "prompt": "You move into an empty room. Would you rather choose paint and furniture, or ask people round at once?",
      "categories": ["Choose the paint, clearly", "Rather choose the paint", "Either", "Rather ask people round", "Ask people round, clearly"],
      "why": "A set is a room with a story; designers see it before it is there.",
      "trait": "making",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "bow",
      "prompt": "After a show, would you rather take a bow, or stand in the dark and know that all went well?",
      "categories": ["Take a bow, clearly", "Rather take a bow", "Either", "Rather stand in the dark", "Stand in the dark, clearly"],
      "why": "Good work backstage is seen by nobody.",
      "trait": "stage",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "cue",
      "prompt": "Would you rather give the sign at exactly the right second, or try the scene another way each night?",
      "categories": ["Give the sign, clearly", "Rather give the sign", "Either", "Rather try another way", "Try another way, clearly"],
      "hint": "A cue is the sign on which something happens: a light, a sound, an entrance.",
      "why": "The stage manager gives the cues for light, sound and curtain.",
      "trait": "order",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "draw",
      "group": "hands",
      "prompt": "Draw or paint",
      "categories": ["I leave that to others", "I draw or paint, or want to"],
      "hint": "From quick sketches to whole walls.",
      "why": "Every set and every costume begins as a drawing.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [0],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "sew",
      "group": "hands",
      "prompt": "Sew or knit",
      "categories": ["My clothes come from a shop", "I sew or knit, or want to"],
      "hint": "Mending counts.",
      "why": "Costumes are made, altered and mended in the house.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [0],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "saw",
      "group": "hands",
      "prompt": "Build things from wood or card",
      "categories": ["I use what is there", "I build things, or want to"],
      "hint": "Furniture, models, puppets, anything.",
      "why": "Designers build a model of the set before the workshop builds the set.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [0],
      "basis": "expert",
      "evidence": ["author"]
    }
  ],
  "groups": [
    {
      "id": "hands",
      "prompt": "Which of these do you do, or would you like to?"
    }
  ],
  "comparison": [
    {
      "section": "The work",
      "aspect": "What it begins with",
      "cells": {
        "actor": "A text, learnt by heart.",
        "stage-manager": "A calendar and a prompt book: the text with every cue in it.",
        "designer": "An empty stage and a sketch."
      },
      "evidence": ["author"]
    },
    {
      "section": "The work",
      "aspect": "During a performance",
      "trait": "stage",
      "cells": {
        "actor": "On the stage.",
        "stage-manager": "At a desk beside it, with a headset.",
        "designer": "In the audience on the first night; then at work on the next play."
      },
      "evidence": ["author"]
    },
    {
      "section": "The work",
      "aspect": "When things go wrong",
      "trait": "order",
      "cells": {
        "actor": "Plays on, so that nobody notices.",
        "stage-manager": "Decides what happens next.",
        "designer": "Mends it, or makes it part of the set."
      },
      "evidence": ["author"]
    },
    {
      "section": "Skills",
      "aspect": "What you train",
      "trait": "making",
      "cells": {
        "actor": "Voice, memory and movement.",
        "stage-manager": "Overview, and a calm voice.",
        "designer": "Drawing, models and materials."
      },
      "evidence": ["author"]
    }
  ],
  "faq": [
    {
      "question": "How sure can this quiz be?",
      "answer": "Not very. Its weights are one author’s judgement, and nobody has yet compared it with people who hold these jobs. It says so by seldom being certain.",
      "evidence": ["author"]
    },
    {
      "question": "Can one person do all three?",
      "answer": "In a small company, yes, and often on the same night. In a large house they are three departments.",
      "evidence": ["author"]
    }
  ]
}
`};var j=e=>JSON.parse(e.replace(/\\u20(2[a-e]|6[6-9])|\\.|[\u202a-\u202e\u2066-\u2069]/gi,(n,t)=>n[0]==="\\"&&!t?n:"")),T=e=>e.filter(({severity:n,code:t})=>n==="error"||t==="missing_text");var ee=e=>"group"in e?`:${e.group}`:e.item,C=new WeakMap,B=e=>{let{items:n,groups:t=[]}=e,a=C.get(e);if(a)return a;let s=new Map;C.set(e,s);for(let o of n){let r=t.find(({id:p})=>p===o.group),m=ee(r?{group:r.id}:{item:o.id}),h=s.get(m);h?h.items.push(o):s.set(m,{group:r,items:[o]})}return s};var A="rolefit-check",E=e=>{try{e?sessionStorage.setItem(A,e):sessionStorage.removeItem(A)}catch{}},O=()=>{try{return sessionStorage.getItem(A)??""}catch{return""}};var ne=(e,n)=>{let t=0;for(let a=1;a<n;++a){let s=e.indexOf(`
`,t);if(s<0)return e.length;t=s+1}return t},U=(e,n,t)=>{let a=ne(e,n);for(let s=1;s<t&&a<e.length&&e[a]!==`
`;++s)a+=e.codePointAt(a)>65535?2:1;return a},L=/"(?:[^"\\\n]|\\.)*"?|[^\s"{}[\],:]+|\S/uy,N=(e,n)=>(L.lastIndex=n,L.test(e)?L.lastIndex:n);var F=e=>{let n=e.querySelector("textarea"),t=e.querySelector(".numbers"),a=new Map,s=1,o=()=>parseFloat(getComputedStyle(n).lineHeight),r="",m=()=>{r=n.value,s=1;for(let d=r.indexOf(`
`);d>=0;d=r.indexOf(`
`,d+1))++s},h=()=>{let d=o(),g=Math.floor(n.scrollTop/d),c=Math.min(s,Math.ceil((n.scrollTop+n.clientHeight)/d));t.style.minWidth=`${String(s).length+3}ch`,t.replaceChildren(...Array.from({length:Math.max(0,c-g)},(S,Z)=>{let q=g+Z+1;return Object.assign(document.createElement("span"),{textContent:String(q),className:a.get(q)??""})})),t.scrollTop=0,t.style.transform="";for(let S of t.children)S.style.transform=`translateY(${g*d-n.scrollTop}px)`},p=()=>{m(),h()},P={get text(){return r},set text(d){n.value=d,n.setSelectionRange(0,0),n.scrollTop=n.scrollLeft=0,p()},onInput(){},mark(d){a=new Map(d.filter(({severity:g})=>g==="warning").map(({line:g=0,severity:c})=>[g,c]));for(let{line:g=0,severity:c}of d)c==="error"&&a.set(g,c);n.setAttribute("aria-invalid",String([...a.values()].includes("error"))),h()},select(d,g){let c=U(r,d,g);n.focus(),n.setSelectionRange(c,N(r,c)),n.scrollTop=(d-1)*o()-n.clientHeight/3;let S=r.slice(c===0?0:r.lastIndexOf(`
`,c-1)+1,c);n.scrollLeft=te(S,n)-n.clientWidth/2}},R=0;return n.addEventListener("input",()=>{cancelAnimationFrame(R),R=requestAnimationFrame(()=>{p(),P.onInput()})}),n.addEventListener("scroll",h,{passive:!0}),new ResizeObserver(h).observe(n),m(),P},te=(e,n)=>{let t=document.createElement("canvas").getContext("2d"),{fontSize:a,fontFamily:s}=getComputedStyle(n);return t.font=`${a} ${s}`,t.measureText(e.slice(-1e4)).width};var K=e=>`<script src="/role-fit/role-fit.js" data-quiz="/role-fit/${e}.json" async><\/script>`,G=e=>`<div>
<role-fit-quiz>
<script type="application/json">${e.split(/[\r\n]+/).map(t=>t.trim()).join("").replaceAll("<","\\u003c")}<\/script>
</role-fit-quiz>
<script src="/role-fit/role-fit.js" async><\/script>
</div>`,ae={"&":"&amp;",'"':"&quot;","<":"&lt;"},$=(e,n)=>{let t=n.replace(/\s+/g," ").replace(/[&"<]/g,a=>ae[a]);return`<iframe src="/role-fit/embed.html?quiz=${e}.json" title="${t}" width="100%" height="720" frameborder="0" allow="clipboard-write; web-share"></iframe>
<script src="/role-fit/role-fit-frame.js" async><\/script>`};var H=250,se=6e3,ie=4*2**20,I=5e4,i=e=>document.getElementById(e),u=F(document.querySelector(".editor"));document.querySelector('script[src="role-fit.js"]')?.remove();var oe=customElements.whenDefined("role-fit-quiz").then(e=>e.environment),z=0,J=H,Q,D=()=>{clearTimeout(z),z=setTimeout(re,J);for(let e of["plain","template","example"])i(e).hidden=u.text!==""},re=async()=>{let e=setTimeout(()=>M("The engine has not come yet. Are all files of RoleFit beside this page?"),se),n=await oe.then(s=>s.engine("own")).finally(()=>clearTimeout(e)).catch(s=>{console.error(s),M("The engine could not be loaded. Are all files of RoleFit beside this page?")}),{text:t}=u;if(!n||t===Q)return;let a=performance.now();Q=t,E(t);try{await n.restart();let s=t.trim()===""?[]:n.check(t);Y(t,s);let o=t.trim()!==""&&T(s).length===0;X(o?t:void 0,o?n.compare(t):void 0)}catch(s){console.error(s),M("The engine stopped at this quiz. That is a fault of RoleFit: please report it.")}J=Math.max(H,2*(performance.now()-a))},M=e=>{Y("",[]),X(void 0),l("count",e,"error")},l=(e,n,t="")=>{let a=i(e);a.className=a.className.replace(/\b(error|warning|good)\b/g,"").trim()+(t&&` ${t}`),a.textContent!==n&&(a.textContent=n)},f=(e,n)=>`${e} ${n}${e===1?"":"s"}`,Y=(e,n)=>{let t=n.filter(({severity:s})=>s==="error").length,a=n.length-t;e.trim()===""?l("count","Nothing to check yet."):t>0?l("count",[f(t,"error"),a>0?f(a,"warning"):""].filter(Boolean).join(", "),"error"):T(n).length>0?l("count",`No errors, and ${f(a,"warning")}: it can be measured with, but not shown yet.`,"warning"):a>0?l("count",f(a,"warning"),"warning"):l("count","Nothing wrong and nothing missing.","good"),u.mark(n),i("problems").replaceChildren(...n.map(de))},de=({severity:e,line:n,column:t,path:a,message:s})=>{let o=w("button",{type:"button"},[w("span",{className:`severity ${e}`},[e]),w("span",{className:"message"},[s]),w("span",{className:"place"},[[n?`${n}:${t}`:"",a].filter(Boolean).join(" ")])]);return o.addEventListener("click",()=>u.select(n||1,t||1)),w("li",{},[o])},w=(e,n,t)=>{let a=Object.assign(document.createElement(e),n);return a.append(...t),a},W={text:"",id:""},X=(e,n)=>{if(i("trial").hidden=i("embed").hidden=e===void 0,e===void 0||!n)return i("stage").replaceChildren();let t=j(e);W={text:e,id:t.id},i("kind").textContent=he(t,n);let a=document.createElement("role-fit-quiz");a.setAttribute("share","off"),t.language&&(a.lang=t.language),a.append(w("script",{type:"application/json"},[e])),i("stage").replaceChildren(a),i("download").textContent=`Download ${t.id}.json`;for(let[s,o]of[["beside",K(t.id)],["whole",G(e)],["frame",$(t.id,t.title)]])i(s).value=o;l("said","")},le=new Intl.NumberFormat("en",{style:"percent"}),he=(e,{pairs:n})=>{let t=e.traits?` on ${f(e.traits.length,"trait")}`:"",a=`${f(B(e).size,"question")}${t}, ${f(e.roles.length,"role")}.`,[s]=[...n].sort((h,p)=>h.accuracy-p.accuracy);if(!s)return a;let[o,r]=s.roles.map(h=>e.roles.find(({id:p})=>p===h)?.name??h),m=e.roles.length===2?"Somebody who knew a person’s traits exactly":`${o} and ${r} are nearest to each other: somebody who knew a person’s traits exactly`;return`${a} ${m} would tell ${e.roles.length===2?`${o} from ${r}`:"them apart"} ${le.format(s.accuracy)} of the time, and no quiz can do better.`};i("download").addEventListener("click",()=>{let e=URL.createObjectURL(new Blob([W.text],{type:"application/json"}));w("a",{href:e,download:`${W.id}.json`},[]).click(),setTimeout(()=>URL.revokeObjectURL(e),1e4)});for(let e of document.querySelectorAll("[data-copy]"))e.addEventListener("click",async()=>{let n=i(e.dataset.copy??"");l("said","");try{await navigator.clipboard.writeText(n.value),l("said","Copied.")}catch{n.focus(),n.select(),l("said","The browser did not allow it. The lines are selected: copy them from there.")}});var x="",V=(e,n)=>{let t=e.split(`
`,I+1).length;return l("remark",t>I?`${n} has more than ${I.toLocaleString("en")} lines. Check it with the tool: rolefit check QUIZ`:""),t>I},k=(e,n="It")=>{V(e,n)||(u.text.trim()!==""&&u.text!==e&&(x=u.text),i("back").hidden=x===""||x===e,u.text=e,D())},_=async e=>{if(e){if(e.size>ie)return l("remark",`${e.name} is larger than 4 MiB, which is more than a quiz may have.`);try{k(new TextDecoder("utf-8",{fatal:!0}).decode(await e.arrayBuffer()),e.name)}catch(n){l("remark",n instanceof TypeError?`${e.name} is not UTF-8 text. Save it as UTF-8: in Notepad choose the encoding under Save as, in PowerShell write -Encoding utf8.`:`${e.name} cannot be read.`)}}};i("text").addEventListener("paste",e=>{V(e.clipboardData?.getData("text/plain")??"","What was pasted")&&e.preventDefault()});i("plain").addEventListener("click",()=>k(v.plain));i("template").addEventListener("click",()=>k(v.template));i("example").addEventListener("click",()=>k(v["ds-or-mle"]));i("back").addEventListener("click",()=>k(x));i("file").addEventListener("change",({target:e})=>{let n=e;_(n.files?.[0]),n.value=""});addEventListener("dragover",e=>{e.dataTransfer?.types.includes("Files")&&(e.preventDefault(),document.body.classList.add("over"))});addEventListener("dragleave",({relatedTarget:e})=>{e||document.body.classList.remove("over")});addEventListener("drop",e=>{document.body.classList.remove("over"),e.dataTransfer?.files.length&&(e.preventDefault(),_(e.dataTransfer.files[0]))});u.onInput=D;u.text===""&&(u.text=O());D();var b=new URLSearchParams(location.search).get("quiz");b&&b in v?k(v[b]):b&&l("remark",`There is no quiz with the name ${b}. The names are ${Object.keys(v).join(", ")}.`);})();
